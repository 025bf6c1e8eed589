/** One change of the workspace: what the log and the audit room are told. Nothing secret is in it. */
export interface ChangeFacts {
    readonly verb: 'created' | 'tested' | 'replayed' | 'updated' | 'enabled' | 'disabled' | 'removed' | 'rotated';
    readonly kind: 'incoming' | 'outgoing';
    readonly name: string;
    readonly id: string;
    /** Which fields changed, where not the whole did. */
    readonly fields?: readonly string[];
    /** Id of the integration that took its place. */
    readonly successor?: string;
}
