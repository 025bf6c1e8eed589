import type { Truncation } from '../integrations/Integrations';
import type { Messages } from '../messages/Messages';
import { grouped, say, sayCount } from '../messages/say';
import type { Cause } from './causes';
import { causesOf, toldCause } from './causes';
import type { Finding, Severity } from './Finding';
import { bold, bullets, code } from './parts/markdown';
import type { Retiring } from './retiring';
import { retiring } from './retiring';
import type { PrintCommand } from './parts/SuggestedCommand';
import type { SettingsProblem } from './settings';
import { settingsProblem } from './settings';
import { typed } from './parts/typed';

/** What looking over one or all integrations found, worst first. */
export interface CheckupFacts {
    /** How many there are of what was looked over, those included whose rotation ends by itself: as many as a list tells. */
    readonly checked: number;
    /** The one integration that was meant. */
    readonly only?: { readonly id: string; readonly name: string };
    readonly findings: readonly Finding[];
    /** What is wrong with the app's own settings, told to administrators who look over everything. */
    readonly settings?: SettingsProblem;
    /** What was rotated and still works; what is looked over of it is told by what took its place. */
    readonly retiring?: readonly Retiring[];
    /** Epoch milliseconds. */
    readonly now?: number;
    /** False when the app may not read rooms, so that nothing is known of them. */
    readonly roomsReadable: boolean;
    /** Present when not all were looked over. */
    readonly truncated?: Truncation;
}

/** How many causes are told at once; the worst come first. */
const SHOWN = 20;

/** What is wrong with one or all integrations, and the line that fixes each thing. */
export function checkup(facts: CheckupFacts, messages: Messages, print: PrintCommand): string {
    const { checkup: phrases } = messages;
    const { findings, settings } = facts;
    const causes = causesOf(findings);
    const more = causes.length - SHOWN;
    return [
        ...(settings ? [settingsProblem(settings, messages)] : []),
        findings.length === 0 ? allClear(facts, messages) : heading(facts, messages),
        ...group(causes.slice(0, SHOWN)).map(([severity, some]) =>
            [bold(phrases.severities[severity]), bullets(some.map((it) => toldCause(it, messages, print)))].join('\n'),
        ),
        ...(more > 0
            ? [say(phrases.more, { count: grouped(more, messages), command: typed('doctor', '<integration>') })]
            : []),
        ...retiring(facts.retiring ?? [], facts.now ?? 0, messages),
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

function group(causes: readonly Cause[]): [Severity, Cause[]][] {
    const groups = new Map<Severity, Cause[]>();
    causes.forEach((it) => groups.set(it[0].severity, [...(groups.get(it[0].severity) ?? []), it]));
    return [...groups];
}
