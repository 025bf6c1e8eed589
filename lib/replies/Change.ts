import type { AuditedChange } from '../integrations/fields/auditedChanges';
import type { Kind } from '../integrations/kinds';

/** One change of an integration. */
export interface IntegrationChange {
    readonly verb: 'created' | 'tested' | 'replayed' | 'updated' | 'enabled' | 'disabled' | 'removed' | 'rotated';
    readonly kind: Kind;
    readonly name: string;
    readonly id: string;
    /** Which fields changed, where not the whole did. */
    readonly changes?: readonly AuditedChange[];
    /** Id of the integration that took its place. */
    readonly successor?: string;
}

/** Integrations that somebody took a copy of. */
export interface ExportChange {
    readonly verb: 'exported';
    readonly count: number;
}

/** What somebody did about their own connection. */
export interface ConnectionChange {
    readonly verb: 'connected' | 'disconnected';
}

/** What the log and the audit room are told of. Nothing secret is in it. */
export type ChangeFacts = IntegrationChange | ExportChange | ConnectionChange;
