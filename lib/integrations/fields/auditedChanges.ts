import type { Value } from '../../grammar/Parameter';
import type { FieldChange } from './fieldChanges';
import type { FieldName } from './fields';
import { fieldOf } from './fields';

/** A changed field for the audit room; for secret and multi-line fields only the fact that it changed. */
export interface AuditedChange {
    readonly field: FieldName;
    readonly from?: Value;
    readonly to?: Value;
    readonly isHidden?: true;
}

/** Limits for texts and lists, so that a change of all fields fits into one message. */
const TOLD_LENGTH = 40;
const TOLD_ITEMS = 10;

/** Changes without anything that grants access: no token, no script, and only the hosts of URLs. */
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
    if (Array.isArray(value)) {
        return [...value.slice(0, TOLD_ITEMS).map(shownText), ...(value.length > TOLD_ITEMS ? ['…'] : [])];
    }
    return typeof value === 'string' ? shownText(value) : value;
}

function shownText(text: string): string {
    const told = withoutPath(text);
    return told.length > TOLD_LENGTH ? `${told.slice(0, TOLD_LENGTH)}…` : told;
}

/** The path of a URL is often a secret. */
function withoutPath(text: string): string {
    const [found, scheme = '', authority = ''] = /^(https?:\/\/)([^/?#]*)/i.exec(text) ?? [];
    if (found === undefined) {
        return text;
    }
    const host = authority.slice(authority.lastIndexOf('@') + 1);
    const rest = text.slice(found.length);
    return scheme + host + (rest === '' || rest === '/' ? '' : '/…');
}
