import { hasHidden } from '../grammar/visibility';
import type { Truncation } from '../integrations/Integrations';
import type { Messages } from '../messages/Messages';
import { grouped, say, sayCount } from '../messages/say';
import type { Finding, ServerCommand, Severity } from './Finding';
import { bold, bullets, code, codes, exact } from './markdown';
import type { PrintCommand } from './SuggestedCommand';
import { lineToCopy } from './suggestion';
import type { SettingsProblem } from './settings';
import { settingsProblem } from './settings';
import { place, typed } from './typed';

/** What looking over one or all integrations found, worst first. */
export interface CheckupFacts {
    /** How many were looked over. */
    readonly checked: number;
    /** The one integration that was meant. */
    readonly only?: { readonly id: string; readonly name: string };
    readonly findings: readonly Finding[];
    /** What is wrong with the app's own settings, told to administrators who look over everything. */
    readonly settings?: SettingsProblem;
    /** False when the app may not read rooms, so that nothing is known of them. */
    readonly roomsReadable: boolean;
    /** Present when not all were looked over. */
    readonly truncated?: Truncation;
}

/** How many findings are told at once; the worst come first. */
const SHOWN = 20;

/** What is wrong with one or all integrations, and the line that fixes each thing. */
export function checkup(facts: CheckupFacts, messages: Messages, print: PrintCommand): string {
    const { checkup: phrases } = messages;
    const { findings, settings } = facts;
    const more = findings.length - SHOWN;
    return [
        ...(settings ? [settingsProblem(settings, messages)] : []),
        findings.length === 0 ? allClear(facts, messages) : heading(facts, messages),
        ...group(findings.slice(0, SHOWN)).map(([severity, some]) =>
            [bold(phrases.severities[severity]), bullets(some.map((it) => told(it, messages, print)))].join('\n'),
        ),
        ...(more > 0
            ? [say(phrases.more, { count: grouped(more, messages), command: typed('doctor', '<integration>') })]
            : []),
        ...limitsOf(facts, messages),
    ].join('\n');
}

function heading({ findings, only, checked }: CheckupFacts, messages: Messages): string {
    const { checkup: phrases } = messages;
    const subject = only ? say(phrases.inOne, { name: code(only.name) }) : sayCount(phrases.inMany, checked, messages);
    return `${bold(sayCount(phrases.found, findings.length, messages))} ${subject}`;
}

function allClear({ checked, only }: CheckupFacts, messages: Messages): string {
    const { checkup: phrases } = messages;
    if (checked === 0) {
        return say(phrases.nothing, { command: typed('create', 'incoming', 'Alerts') });
    }
    const subject = only
        ? say(phrases.clearOne, { name: code(only.name) })
        : sayCount(phrases.clearMany, checked, messages);
    return `${bold(phrases.clear)} ${subject}`;
}

function limitsOf({ roomsReadable, truncated, checked }: CheckupFacts, messages: Messages): string[] {
    const { checkup: phrases } = messages;
    return [
        ...(roomsReadable || checked === 0 ? [] : [say(phrases.roomsUnread, { permission: code('room.read') })]),
        ...(truncated
            ? [
                  say(phrases.truncated, {
                      after: grouped(truncated.after, messages),
                      of: grouped(truncated.of, messages),
                      command: typed('doctor', '<integration>'),
                  }),
              ]
            : []),
    ];
}

function group(findings: readonly Finding[]): [Severity, Finding[]][] {
    const groups = new Map<Severity, Finding[]>();
    findings.forEach((it) => groups.set(it.severity, [...(groups.get(it.severity) ?? []), it]));
    return [...groups];
}

function told(finding: Finding, messages: Messages, print: PrintCommand): string {
    const { checkup: phrases, enumeration } = messages;
    const { id, name, code: found, words } = finding;
    const sentence = say(phrases.findings[found], {
        words: codes(words.map(withVisibleBlanks), enumeration.and),
        permission: code('message-impersonate'),
        field: code('user_name'),
    });
    const start = say(phrases.finding, { name: code(name), id: exact(id), sentence });
    return [start, ...howToFix(finding, messages, print)].join(' ');
}

function howToFix({ fix }: Finding, messages: Messages, print: PrintCommand): string[] {
    const { checkup: phrases, enumeration } = messages;
    if (fix === undefined) {
        return [];
    }
    if ('serverCommand' in fix) {
        const line = serverLines(fix).map(lineToCopy).join(' ');
        const rooms = codes(fix.rooms, enumeration.and);
        const sentence = fix.serverCommand === 'unarchive' ? phrases.fix : phrases.fixIn;
        return line === '' ? [] : [say(sentence, { rooms, line })];
    }
    const line = print(fix);
    if (line !== undefined) {
        return [say(phrases.fix, { line: lineToCopy(line) })];
    }
    const fields = Object.keys(fix.values).filter((field) => field !== 'integration');
    const where = place('integrations', messages);
    return [say(phrases.unprintable, { fields: codes(fields, enumeration.and), place: where })];
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
