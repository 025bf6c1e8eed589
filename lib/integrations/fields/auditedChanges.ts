import type { Value } from '../../grammar/Parameter';
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

/** Characters of a text, and texts of a list, that are told: a line about everything at once has to fit into a message. */
const TOLD_LENGTH = 40;
const TOLD_ITEMS = 10;

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
    if (Array.isArray(value)) {
        return [...value.slice(0, TOLD_ITEMS).map(shownText), ...(value.length > TOLD_ITEMS ? ['…'] : [])];
    }
    return typeof value === 'string' ? shownText(value) : value;
}

function shownText(text: string): string {
    const told = withoutPath(text);
    return told.length > TOLD_LENGTH ? `${told.slice(0, TOLD_LENGTH)}…` : told;
}

/** The path of an address is often as good as a password. */
function withoutPath(text: string): string {
    const [found, scheme = '', authority = ''] = /^(https?:\/\/)([^/?#]*)/i.exec(text) ?? [];
    if (found === undefined) {
        return text;
    }
    const host = authority.slice(authority.lastIndexOf('@') + 1);
    const rest = text.slice(found.length);
    return scheme + host + (rest === '' || rest === '/' ? '' : '/…');
}
