import type { Value } from '../grammar/Parameter';
import { bold, bullets, code, codeBlock, exact, whole } from './markdown';
import { scriptProblem, tokenLine, webhookLine } from './created';
import { time } from './dates';
import type { FieldName } from '../integrations/fields';
import { fieldNames, fieldOf } from '../integrations/fields';
import type { Integration } from '../integrations/Integration';
import { listensEverywhere } from '../integrations/listensEverywhere';
import { curlLine, webhookUrlOf } from '../integrations/webhook';

/** Everything about one integration; secrets are for whoever may manage it. */
export interface ShownFacts {
    readonly id: string;
    readonly kind: 'incoming' | 'outgoing';
    readonly name: string;
    /** The other fields that have a value, by the API's names; script and secrets stand by themselves. */
    readonly rows: readonly { readonly field: string; readonly value: Value }[];
    /** It listens to rooms and names none, which means every public channel. */
    readonly everywhere: boolean;
    readonly script?: string;
    readonly scriptError?: { readonly name: string; readonly message: string };
    /** Of outgoing ones. */
    readonly token?: string;
    /** Of incoming ones, with a shell command that posts through it. */
    readonly webhookUrl?: string;
    readonly curl?: string;
    /** Usernames, and epoch milliseconds. */
    readonly author?: string;
    readonly createdAt?: number;
    readonly changedBy?: string;
    readonly changedAt?: number;
}

/** How much of a script is shown. */
const SCRIPT_LINES = 20;
const SCRIPT_LENGTH = 1500;

/** Everything about one integration, what is wrong with it first. */
export function shown(facts: ShownFacts): string {
    const { id, kind, name, scriptError, script, curl } = facts;
    return [
        `${bold(kind === 'incoming' ? 'Incoming integration' : 'Outgoing integration')} ${code(name)}`,
        ...(scriptError ? [scriptProblem(scriptError)] : []),
        bullets(lines(facts)),
        ...(script === undefined ? [] : scriptBlock(script)),
        ...(curl === undefined ? [] : ['Try it from a shell:', codeBlock([curl])]),
        `Change it: ${code(`/integration update ${id}`)}. See that it works: ${code(`/integration test ${id}`)}.`,
    ].join('\n');
}

function lines({ id, kind, rows, everywhere, token, webhookUrl, ...facts }: ShownFacts): string[] {
    return [
        `id: ${exact(id)}`,
        ...(everywhere ? ['channel: none, which means every public channel'] : []),
        ...rows.map(({ field, value }) => `${field}: ${shownValue(value)}`),
        ...(kind === 'incoming'
            ? [webhookLine(webhookUrl)]
            : token === undefined
              ? ['token: none']
              : [tokenLine(token)]),
        ...by('created', facts.createdAt, facts.author),
        ...by('last changed', facts.changedAt, facts.changedBy),
    ];
}

function shownValue(value: Value): string {
    if (typeof value === 'boolean') {
        return value ? 'yes' : 'no';
    }
    return Array.isArray(value) ? value.map(whole).join(', ') : whole(String(value));
}

function by(what: string, moment: number | undefined, username: string | undefined): string[] {
    const parts = [
        ...(moment === undefined ? [] : [time(moment)]),
        ...(username === undefined ? [] : [`by ${code(username)}`]),
    ];
    return parts.length > 0 ? [`${what}: ${parts.join(' ')}`] : [];
}

function scriptBlock(script: string): string[] {
    const all = script.replace(/\r\n?/g, '\n').split('\n');
    const start = all.slice(0, SCRIPT_LINES).join('\n').slice(0, SCRIPT_LENGTH);
    const size = `${script.length.toLocaleString('en')} characters in ${all.length.toLocaleString('en')} ${all.length === 1 ? 'line' : 'lines'}`;
    const cut = start.length < all.join('\n').length;
    return [
        `${bold('Script')}, ${size}${cut ? '; its beginning:' : ':'}`,
        codeBlock([...start.split('\n'), ...(cut ? ['…'] : [])]),
    ];
}

/** Fields that have a place of their own. */
const apart: readonly FieldName[] = ['type', 'name', 'script'];

/** What there is to tell about one integration, to somebody who may manage it. */
export function shownFacts(integration: Integration, siteUrl: string): ShownFacts {
    const { id, kind, values, token, scriptError, author, createdAt, updatedAt, updatedBy } = integration;
    const webhookUrl = webhookUrlOf(integration, siteUrl);
    return {
        id,
        kind,
        name: values.name,
        rows: rowsOf(integration),
        everywhere: listensEverywhere(values),
        script: values.script,
        scriptError,
        author: author?.username,
        createdAt: momentOf(createdAt),
        // Creating sets the time of the last change as well, but nobody who made it.
        ...(updatedBy === undefined ? {} : { changedBy: updatedBy, changedAt: momentOf(updatedAt) }),
        ...(kind === 'outgoing' ? { token } : {}),
        ...(webhookUrl === undefined ? {} : { webhookUrl, curl: curlLine(webhookUrl) }),
    };
}

function rowsOf({ values }: Integration): ShownFacts['rows'] {
    return fieldNames()
        .filter((name) => !apart.includes(name) && fieldOf(name).secret !== true)
        .reduce<ShownFacts['rows']>((rows, field) => {
            const value = values[field];
            return value === undefined ? rows : [...rows, { field, value }];
        }, []);
}

function momentOf(date: string | undefined): number | undefined {
    return date === undefined ? undefined : Date.parse(date);
}
