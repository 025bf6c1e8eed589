import type { Truncation } from '../integrations/Integrations';
import { bold, bullets, code, exact } from './markdown';

/** How bad a finding is, worst first: it does not work, part of it does not or may be abused, or it is untidy. */
export const severities = ['broken', 'risky', 'untidy'] as const;

/** One of the severities. */
export type Severity = (typeof severities)[number];

/** What can be wrong with an integration. */
export type FindingCode =
    | 'post-as-user-missing'
    | 'post-as-user-inactive'
    | 'post-as-user-lacks-impersonation'
    | 'post-as-user-not-member'
    | 'room-missing'
    | 'room-archived'
    | 'room-read-only'
    | 'person-missing'
    | 'person-inactive'
    | 'channel-missing'
    | 'script-error'
    | 'token-missing'
    | 'urls-missing'
    | 'url-invalid'
    | 'url-plain'
    | 'disabled'
    | 'disabled-namesake'
    | 'override-on'
    | 'author-missing'
    | 'author-inactive'
    | 'same-name';

/** One thing wrong, and the line that mends it. */
export interface Finding {
    readonly code: FindingCode;
    readonly severity: Severity;
    /** The user, room, address or error that it is about. */
    readonly word?: string;
    /** The exact line to type. */
    readonly mend: string;
    /** The room to type it in, where that matters. */
    readonly inRoom?: string;
}

/** A finding and whose it is. */
export interface LocatedFinding extends Finding {
    readonly id: string;
    readonly name: string;
}

/** What looking over one or all integrations found, worst first. */
export interface CheckupFacts {
    /** How many were looked over. */
    readonly checked: number;
    /** The one integration that was meant. */
    readonly only?: { readonly id: string; readonly name: string };
    readonly findings: readonly LocatedFinding[];
    /** False when the app may not read rooms, so that nothing is known of them. */
    readonly roomsReadable: boolean;
    /** Present when not all were looked over. */
    readonly truncated?: Truncation;
}

/** How many findings are told at once; the worst come first. */
const SHOWN = 20;

const headings: Record<Severity, string> = {
    broken: 'Broken',
    risky: 'Works in part, or more than it should',
    untidy: 'Untidy',
};

const sentences: Record<FindingCode, (word: string) => string> = {
    'post-as-user-missing': (word) => `the user it posts as, ${word}, does not exist`,
    'post-as-user-inactive': (word) => `the user it posts as, ${word}, is deactivated`,
    'post-as-user-lacks-impersonation': (word) =>
        `the user it posts as, ${word}, lacks the permission \`message-impersonate\``,
    'post-as-user-not-member': (word) => `the user it posts as is not a member of the private room ${word}`,
    'room-missing': (word) => `there is no room ${word}`,
    'room-archived': (word) => `the room ${word} is archived`,
    'room-read-only': (word) => `the room ${word} is read-only, and the user it posts as may not write there`,
    'person-missing': (word) => `there is no user ${word}`,
    'person-inactive': (word) => `the user ${word} is deactivated`,
    'channel-missing': () => 'it has no channel to post to',
    'script-error': (word) => `its script does not compile: ${word}`,
    'token-missing': () => 'it has no token, so receivers cannot know its calls',
    'urls-missing': () => 'it has no URL to call',
    'url-invalid': (word) => `${word} is no http or https address`,
    'url-plain': (word) => `${word} is not encrypted: the token and the messages travel in the open`,
    disabled: () => 'it is disabled',
    'disabled-namesake': () =>
        'it is disabled, and another has its name, as after a rotation: if that one took its place, remove it',
    'override-on': () =>
        'a message may choose its own channel, so who has the webhook URL can write anywhere it may post',
    'author-missing': (word) => `its author, ${word}, does not exist any more`,
    'author-inactive': (word) => `its author, ${word}, is deactivated`,
    'same-name': () => 'another integration has the same name, so that only ids tell them apart',
};

/** What is wrong with one or all integrations, and the line that mends each thing. */
export function checkup(facts: CheckupFacts): string {
    const { findings, only } = facts;
    const shown = findings.slice(0, SHOWN);
    const subject = only ? code(only.name) : counted(facts.checked);
    return [
        findings.length === 0
            ? allClear(facts, subject)
            : `${bold(`${findings.length} ${findings.length === 1 ? 'thing' : 'things'} to mend`)} in ${subject}, worst first:`,
        ...group(shown).map(([severity, some]) => `${bold(headings[severity])}\n${bullets(some.map(told))}`),
        ...(findings.length > SHOWN
            ? [
                  `${findings.length - SHOWN} more. Mend these and run the doctor again, or look over one: \`/integration doctor <integration>\``,
              ]
            : []),
        ...limits(facts),
    ].join('\n');
}

function allClear({ checked }: CheckupFacts, subject: string): string {
    return checked === 0
        ? 'There are no integrations that you may see, so there is nothing to look over. Make one: `/integration create incoming Alerts`'
        : `${bold('All clear:')} nothing is wrong with ${subject}.`;
}

function limits({ roomsReadable, truncated, checked }: CheckupFacts): string[] {
    return [
        ...(roomsReadable || checked === 0
            ? []
            : [
                  'Rooms were not looked at, as the app may not read them: an administrator can install it again with `room.read`.',
              ]),
        ...(truncated
            ? [
                  `Stopped early: only the first ${truncated.after} of ${truncated.of} were looked through. Look over others one by one: \`/integration doctor <integration>\``,
              ]
            : []),
    ];
}

function group(findings: readonly LocatedFinding[]): [Severity, LocatedFinding[]][] {
    const groups = new Map<Severity, LocatedFinding[]>();
    findings.forEach((it) => groups.set(it.severity, [...(groups.get(it.severity) ?? []), it]));
    return [...groups];
}

function told({ id, name, code: finding, word = '', mend, inRoom }: LocatedFinding): string {
    const where = inRoom === undefined ? 'Mend it:' : `Mend it in ${code(inRoom)}:`;
    return `${code(name)} (${exact(id)}): ${sentences[finding](code(word))}. ${where} ${line(mend)}`;
}

function counted(count: number): string {
    return `${count} ${count === 1 ? 'integration' : 'integrations'}`;
}

/** A line to copy, whole: shortened it would mend something else. */
function line(text: string): string {
    return `\`${text.replace(/`/g, 'ˋ').replace(/\s/g, ' ')}\``;
}
