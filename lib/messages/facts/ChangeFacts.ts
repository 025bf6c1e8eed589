/** One change of the workspace: what the log and the audit room are told. Nothing secret is in it. */
export interface ChangeFacts {
    readonly verb: 'created' | 'tested' | 'replayed';
    readonly kind: 'incoming' | 'outgoing';
    readonly name: string;
    readonly id: string;
}
