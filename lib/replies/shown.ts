import { optionName } from '../grammar/OptionNames';
import type { Value } from '../grammar/Parameter';
import { withHiddenShown } from '../grammar/visibility';
import { whyNotApplicable } from '../integrations/fields/checkFields';
import type { FieldName, FieldValues } from '../integrations/fields/fields';
import { fieldNames, fieldOf } from '../integrations/fields/fields';
import type { Integration } from '../integrations/Integration';
import { runsUnseenScript } from '../integrations/runsScript';
import { nonDefaultValues } from '../integrations/fields/nonDefaultValues';
import type { TemplateOrigin } from '../integrations/templateOf';
import { templateOf } from '../integrations/templateOf';
import { curlOf, webhookUrlOf } from '../integrations/webhook';
import type { Messages } from '../messages/Messages';
import { say } from '../messages/say';
import { time } from './parts/dates';
import { essentialFields, essentials } from './parts/essentials';
import { bold, bullets, code, codeBlock, exact, whole, wholes } from './parts/markdown';
import { templateLine } from './parts/scriptLine';
import { scriptSize } from './parts/scriptSize';
import { scriptProblem, tokenLine, webhookLine } from './parts/secrets';
import type { SummaryFacts } from './parts/summary';
import { summaryFacts } from './parts/summary';
import { typed } from './parts/typed';

/** Everything about one integration; secrets are for whoever may manage it. */
export interface ShownFacts extends SummaryFacts {
    /** The other fields that have a value; script and secrets stand by themselves. */
    readonly rows: readonly Row[];
    /** Whether fields are left out, as they are at their defaults. */
    readonly isShortened: boolean;
    /** Absent where it is a template's, as the app wrote it. */
    readonly script?: string;
    readonly template?: TemplateOrigin;
    /** Whether a script runs whose text is gone. */
    readonly isScriptUnseen?: boolean;
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
export function shown(facts: ShownFacts, messages: Messages): string {
    const { id, kind, name, scriptError, script, curl, isShortened } = facts;
    const { shown: phrases } = messages;
    return [
        `${bold(phrases.heading[kind])} ${code(name)}`,
        ...(scriptError ? [scriptProblem(scriptError, messages)] : []),
        bullets(lines(facts, messages)),
        ...(script === undefined ? [] : scriptBlock(script, messages)),
        ...(curl === undefined ? [] : [messages.created.tryIt, codeBlock([curl])]),
        ...(isShortened ? [say(phrases.shortened, { command: typed('show', id, '--all') })] : []),
        say(phrases.next, { update: typed('update', id), test: typed('test', id) }),
    ].join('\n');
}

function lines(facts: ShownFacts, messages: Messages): string[] {
    const { facts: phrases } = messages;
    const { id, kind, enabled, rows, token, webhookUrl, createdAt, author, changedAt, changedBy } = facts;
    const secret = token === undefined ? phrases.noToken : tokenLine(token, messages);
    return [
        say(phrases.id, { id: exact(id) }),
        ...essentials(facts, messages),
        enabled ? phrases.enabled : bold(phrases.notEnabled),
        ...(facts.isScriptUnseen === true ? [bold(phrases.scriptUnseen)] : []),
        ...(facts.template ? [templateLine(facts.template, messages)] : []),
        ...rows.map(({ field, value }) =>
            say(phrases.field, { field: wordsOf(field), value: shownValue(value, messages) }),
        ),
        kind === 'incoming' ? webhookLine(webhookUrl, messages) : secret,
        ...by([phrases.created, phrases.createdBy], [createdAt, author], messages),
        ...by([phrases.changed, phrases.changedBy], [changedAt, changedBy], messages),
    ];
}

/** The words of its option, which are those of the field. */
function wordsOf(field: FieldName): string {
    return optionName(field).replace(/-+/g, ' ').trim();
}

function shownValue(value: Value, { values }: Messages): string {
    if (typeof value === 'boolean') {
        return value ? values.yes : values.no;
    }
    return Array.isArray(value) ? wholes(value) : whole(String(value));
}

type ByPhrases = readonly [Messages['facts']['created' | 'changed'], Messages['facts']['createdBy' | 'changedBy']];

function by(
    [at, atBy]: ByPhrases,
    [moment, username]: readonly [number | undefined, string | undefined],
    messages: Messages,
): string[] {
    const when = moment === undefined ? messages.unknownTime : time(moment, messages);
    if (username !== undefined) {
        return [say(atBy, { when, person: code(username) })];
    }
    return moment === undefined ? [] : [say(at, { when })];
}

function scriptBlock(script: string, messages: Messages): string[] {
    const { shown: phrases } = messages;
    const all = withHiddenShown(script.replace(/\r\n?/g, '\n')).split('\n');
    const start = all.slice(0, SCRIPT_LINES).join('\n').slice(0, SCRIPT_LENGTH);
    const size = scriptSize(script, messages);
    const cut = start.length < all.join('\n').length;
    return [
        `${bold(phrases.script)}, ${say(cut ? phrases.scriptBeginning : phrases.scriptWhole, { size })}`,
        codeBlock([...start.split('\n'), ...(cut ? ['…'] : [])]),
    ];
}

/** Fields that have a place of their own. */
const apart: readonly FieldName[] = ['type', 'name', 'script', ...essentialFields];

/** How much is to be told. */
export interface ShownExtent {
    readonly siteUrl: string;
    /** Also what is at its default. */
    readonly all: boolean;
}

/** What there is to tell about one integration, to somebody who may manage it. */
export function shownFacts(integration: Integration, { siteUrl, all }: ShownExtent): ShownFacts {
    const { kind, values, token, scriptError, author, createdAt, updatedAt, updatedBy } = integration;
    const webhookUrl = webhookUrlOf(integration, siteUrl);
    const rows = rowsOf(values);
    const template = templateOf(values);
    const said = nonDefaultValues(values, isApart);
    const telling = rows.filter(({ field }) => said[field] !== undefined || whyNotApplicable(field, values));
    return {
        ...summaryFacts(integration),
        rows: all ? rows : telling,
        isShortened: !all && telling.length < rows.length,
        script: template?.unchanged === true ? undefined : values.script,
        template,
        isScriptUnseen: runsUnseenScript(integration),
        scriptError,
        author: author?.username,
        createdAt: momentOf(createdAt),
        // Creating sets the time of the last change as well, but nobody who made it.
        ...(updatedBy === undefined ? {} : { changedBy: updatedBy, changedAt: momentOf(updatedAt) }),
        ...(kind === 'outgoing' ? { token } : {}),
        ...(webhookUrl === undefined ? {} : { webhookUrl, curl: curlOf(integration, webhookUrl) }),
    };
}

/** A field beside those that have a place of their own. */
interface Row {
    readonly field: FieldName;
    readonly value: Value;
}

function rowsOf(values: FieldValues): Row[] {
    return fieldNames()
        .filter((name) => !isApart(name))
        .flatMap((field) => {
            const value = values[field];
            return value === undefined ? [] : [{ field, value }];
        });
}

function isApart(name: FieldName): boolean {
    return apart.includes(name) || fieldOf(name).secret === true;
}

function momentOf(date: string | undefined): number | undefined {
    return date === undefined ? undefined : Date.parse(date);
}
