import { hasHidden } from '../grammar/visibility';
import type { Messages } from '../messages/Messages';
import { grouped, say } from '../messages/say';
import type { Finding, Fix, ServerCommand } from './Finding';
import { code, codes, exact } from './parts/markdown';
import type { PrintCommand, SuggestedCommand } from './parts/SuggestedCommand';
import { lineToCopy } from './parts/suggestion';
import { place } from './parts/typed';
import { IMPERSONATE } from '../permissions';

/** The same thing wrong with one or more integrations. */
export type Cause = readonly [Finding, ...Finding[]];

/** How many integrations of one cause are named, each with its line. */
const NAMED = 3;

/** Findings by what is wrong: a user that is gone is one cause, however many post as that user. */
export function causesOf(findings: readonly Finding[]): Cause[] {
    const causes = new Map<string, Cause>();
    findings.forEach((it, index) => {
        // Where no words tell what it is about, it is about the integration.
        const key = JSON.stringify([it.code, it.severity, it.words.length === 0 ? index : it.words]);
        causes.set(key, [...(causes.get(key) ?? []), it] as unknown as Cause);
    });
    return [...causes.values()];
}

/** What is wrong, with what, and the lines that fix it. */
export function toldCause(cause: Cause, messages: Messages, print: PrintCommand): string {
    const { checkup: phrases } = messages;
    const start = say(phrases.finding, { names: namesOf(cause, messages), sentence: sentenceOf(cause[0], messages) });
    return [start, ...howToFix(cause, messages, print)].join(' ');
}

/** What is wrong with the one integration that a reply is about. */
export function toldByItself(finding: Finding, messages: Messages, print: PrintCommand): string {
    const start = say(messages.warnings.attention, { sentence: sentenceOf(finding, messages) });
    return [start, ...howToFix([finding], messages, print)].join(' ');
}

function sentenceOf({ code: found, words }: Finding, { checkup: phrases, enumeration }: Messages): string {
    return say(phrases.findings[found], {
        words: codes(words.map(withVisibleBlanks), enumeration.and),
        permission: code(IMPERSONATE),
        field: code('user_name'),
    });
}

function namesOf(cause: Cause, messages: Messages): string {
    const { checkup: phrases } = messages;
    const named = cause.slice(0, NAMED).map(({ name, id }) => say(phrases.named, { name: code(name), id: exact(id) }));
    return [...named, ...moreOf(cause, messages)].join(', ');
}

function moreOf({ length }: Cause, messages: Messages): string[] {
    const count = length - NAMED;
    return count > 0 ? [say(messages.checkup.moreAlike, { count: grouped(count, messages) })] : [];
}

/** The lines that fix it; what fixes several is told once. */
function howToFix(cause: Cause, messages: Messages, print: PrintCommand): string[] {
    const fixes = cause.slice(0, NAMED).map(({ fix }) => fix);
    const commands = fixes.filter(isCommand);
    const lines = distinct(commands.map(print)).map(lineToCopy);
    return [
        ...(lines.length > 0 ? [say(messages.checkup.fix, { line: lines.join(' ') })] : []),
        ...distinct(commands.map((it) => (print(it) === undefined ? unprintable(it, messages) : undefined))),
        ...distinct(fixes.map((it) => (it && !isCommand(it) ? onServer(it, messages) : undefined))),
    ];
}

function isCommand(fix: Fix | undefined): fix is SuggestedCommand {
    return fix !== undefined && 'subcommand' in fix;
}

function distinct(texts: readonly (string | undefined)[]): string[] {
    return [...new Set(texts)].filter((it) => it !== undefined);
}

function unprintable({ values }: SuggestedCommand, messages: Messages): string {
    const fields = Object.keys(values).filter((field) => field !== 'integration');
    return say(messages.checkup.unprintable, {
        fields: codes(fields, messages.enumeration.and),
        place: place('integrations', messages),
    });
}

function onServer(fix: ServerCommand, { checkup: phrases, enumeration }: Messages): string | undefined {
    const line = serverLines(fix).map(lineToCopy).join(' ');
    const sentence = fix.serverCommand === 'unarchive' ? phrases.fix : phrases.fixIn;
    return line === '' ? undefined : say(sentence, { rooms: codes(fix.rooms, enumeration.and), line });
}

/** The server's commands take no quotes: what they could take for something else is not offered. */
function serverLines(fix: ServerCommand): string[] {
    if (fix.serverCommand === 'unarchive') {
        return fix.rooms.filter(isPlainWord).map((room) => `/unarchive ${room}`);
    }
    return isPlainWord(fix.username) ? [`/${fix.serverCommand} @${fix.username}`] : [];
}

function isPlainWord(text: string): boolean {
    return /^#?[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u.test(text) && !hasHidden(text);
}

/** A blank that begins or ends a text is what is wrong with it, and would not be seen. */
function withVisibleBlanks(text: string): string {
    const inner = text.trim();
    const before = inner === '' ? text.length : text.length - text.trimStart().length;
    return '␣'.repeat(before) + inner + '␣'.repeat(text.length - before - inner.length);
}
