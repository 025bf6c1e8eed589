import { bold, bullets, code, codes, exact } from './markdown';
import type { Value } from '../grammar/Parameter';
import type { FieldChange } from '../integrations/fieldChanges';
import type { FieldName } from '../integrations/fields';
import { fieldOf } from '../integrations/fields';
import type { Integration } from '../integrations/Integration';

/** A field, what it was and what it is; absent is empty. A secret's value is not among them. */
export interface FieldChangeFacts {
    readonly field: string;
    readonly from?: Value;
    readonly to?: Value;
}

/** What the reply to an update tells. */
export interface UpdatedFacts {
    readonly id: string;
    readonly kind: 'incoming' | 'outgoing';
    readonly name: string;
    readonly changes: readonly FieldChangeFacts[];
    /** Fields that were emptied because the event makes no use of them. */
    readonly dropped: readonly string[];
    /** Fields that the event makes no use of any more, and that the workspace keeps all the same. */
    readonly kept: readonly string[];
    /** Fields that the event makes use of again, with what was stored in them. */
    readonly revived: readonly string[];
    /** Fields that the workspace did not change although it was asked to. */
    readonly refused: readonly string[];
    /** The token it has now, and why. */
    readonly token?: { readonly value: string; readonly reason: 'given' | 'lacked' };
    readonly scriptError?: { readonly name: string; readonly message: string };
}

/** What the reply tells when there was nothing to change. */
export interface UnchangedFacts {
    readonly id: string;
    readonly kind: 'incoming' | 'outgoing';
    readonly name: string;
    /** Whether anything was asked for. */
    readonly asked: boolean;
}

/** What the reply to switching one on or off tells. */
export interface SwitchedFacts {
    readonly id: string;
    readonly kind: 'incoming' | 'outgoing';
    readonly name: string;
    readonly enabled: boolean;
    /** It was like that before, so nothing was sent. */
    readonly already: boolean;
}

/** The reply to an update: field by field, from what to what. */
export function updated(facts: UpdatedFacts): string {
    const { kind, name, id, changes, dropped, kept, revived, refused, token, scriptError } = facts;
    return [
        `${bold(`Updated the ${kind} integration`)} ${code(name)}`,
        ...(changes.length > 0 ? [bullets(changes.map(change))] : []),
        ...(token ? [tokenLine(token)] : []),
        ...(dropped.length > 0 ? [`The event makes no use of ${codes(dropped, 'and')}, so that is gone.`] : []),
        ...(kept.length > 0
            ? [
                  `The event makes no use of ${codes(kept, 'and')}; the workspace keeps that stored, for an event that does.`,
              ]
            : []),
        ...(revived.length > 0 ? [`What was stored in ${codes(revived, 'and')} counts again with this event.`] : []),
        ...(refused.length > 0
            ? [`The workspace left ${codes(refused, 'and')} as it was, although it was asked.`]
            : []),
        ...(scriptError
            ? [
                  `${bold('The script does not compile')}, so it will not run: ${code(`${scriptError.name}: ${scriptError.message}`)}`,
              ]
            : []),
        `See all of it: ${code(`/integration show ${id}`)}`,
    ].join('\n');
}

/** The reply to an update that would have changed nothing. */
export function unchanged({ kind, name, asked }: UnchangedFacts): string {
    return asked
        ? `The ${kind} integration ${code(name)} is like that already, so nothing was sent.`
        : `Nothing was sent: say what to change about ${code(name)}, like \`--channel #general\`. \`/integration help update\` lists every option.`;
}

/** The reply to switching an integration on or off. */
export function switched({ id, kind, name, enabled, already }: SwitchedFacts): string {
    const it = `the ${kind} integration ${code(name)}`;
    if (already) {
        return `${it.charAt(0).toUpperCase()}${it.slice(1)} is ${enabled ? 'enabled' : 'disabled'} already, so nothing was sent.`;
    }
    return enabled
        ? `${bold('Enabled')} ${it}. Try it: ${code(`/integration test ${id}`)}`
        : `${bold('Disabled')} ${it}: ${effects[kind]} until ${code(`/integration enable ${id}`)}.`;
}

const effects = {
    incoming: 'its webhook URL refuses everything',
    outgoing: 'it calls nothing',
};

function change({ field, from, to }: FieldChangeFacts): string {
    // A switch that was never set is off.
    const off = typeof (from ?? to) === 'boolean' ? false : undefined;
    return `${code(field)}: ${value(field, from ?? off)} → ${value(field, to ?? off)}`;
}

function value(field: string, it: FieldChangeFacts['from']): string {
    if (it === undefined) {
        return 'none';
    }
    // A script is pages long: what it was and is says nothing in one line.
    return field === 'script'
        ? `a script of ${String(it).length} characters`
        : Array.isArray(it)
          ? codes(it)
          : code(String(it));
}

function tokenLine({ value: token, reason }: NonNullable<UpdatedFacts['token']>): string {
    return reason === 'lacked'
        ? `It had no token, which the workspace demands, so it got one: ${exact(token)} (sent along with every call; keep it to yourself)`
        : `New token, sent along with every call from now on: ${exact(token)} (keep it to yourself)`;
}

/** What an update did, as far as there is something to tell. */
export interface Update {
    readonly after: Integration;
    readonly changes: readonly FieldChange[];
    readonly refused: readonly FieldName[];
    readonly dropped: readonly FieldName[];
    readonly kept: readonly FieldName[];
    readonly revived: readonly FieldName[];
}

/** What there is to tell about an update. */
export function updatedFacts({ after, changes, refused, dropped, kept, revived }: Update): UpdatedFacts {
    const { id, kind, values, scriptError } = after;
    const token = changes.find(({ field }) => field === 'token');
    return {
        id,
        kind,
        name: values.name,
        changes: changes.filter(({ field }) => fieldOf(field).secret !== true),
        dropped,
        kept,
        revived,
        refused,
        ...(token && values.token !== undefined
            ? { token: { value: values.token, reason: token.from === undefined ? 'lacked' : 'given' } }
            : {}),
        ...(scriptError ? { scriptError } : {}),
    };
}
