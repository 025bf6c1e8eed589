import type { Value } from '../grammar/Parameter';
import type { FieldChange } from './fieldChanges';
import type { FieldName } from './fields';
import { fieldOf } from './fields';

/** A field that is not what it was, for those who look over the workspace; of what is secret or long only that it changed. */
export interface AuditedChange {
    readonly field: FieldName;
    readonly from?: Value;
    readonly to?: Value;
    readonly isHidden?: true;
}

/** Changes without anything that lets somebody act: no token, no script, and of addresses no more than the host. */
export function auditedChanges(changes: readonly FieldChange[]): AuditedChange[] {
    return changes.map(({ field, from, to }) =>
        isHidden(field) ? { field, isHidden: true } : { field, from: shown(from), to: shown(to) },
    );
}

function isHidden(field: FieldName): boolean {
    const declared = fieldOf(field);
    return declared.secret === true || (declared.kind === 'text' && declared.multiline === true);
}

function shown(value: Value | undefined): Value | undefined {
    return Array.isArray(value) ? value.map(withoutPath) : typeof value === 'string' ? withoutPath(value) : value;
}

/** The path of an address is often as good as a password. */
function withoutPath(text: string): string {
    return text.replace(
        /^(https?:\/\/)(?:[^/?#]*@)?([^/?#]*)([\s\S]*)$/i,
        (_all: string, scheme: string, host: string, rest: string) =>
            /^\/?$/.test(rest) ? `${scheme}${host}` : `${scheme}${host}/…`,
    );
}
