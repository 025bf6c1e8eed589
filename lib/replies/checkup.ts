import { hasHidden } from '../grammar/visibility';
import type { Truncation } from '../integrations/Integrations';
import type { Finding, FindingCode, ServerCommand, Severity } from './Finding';
import { bold, bullets, code, codes, exact } from './markdown';
import type { PrintCommand } from './SuggestedCommand';
import { lineToCopy } from './suggestion';

/** What looking over one or all integrations found, worst first. */
export interface CheckupFacts {
    /** How many were looked over. */
    readonly checked: number;
    /** The one integration that was meant. */
    readonly only?: { readonly id: string; readonly name: string };
    readonly findings: readonly Finding[];
    /** False when the app may not read rooms, so that nothing is known of them. */
    readonly roomsReadable: boolean;
    /** Present when not all were looked over. */
    readonly truncated?: Truncation;
}

/** How many findings are told at once; the worst come first. */
const SHOWN = 20;

/** Where administrators see every integration. */
const INTEGRATIONS_PAGE = '*Administration → Workspace → Integrations*';

const headings: Record<Severity, string> = {
    broken: 'Broken',
    risky: 'Works in part, or more than it should',
    untidy: 'Untidy',
};

const sentences: Record<FindingCode, (words: string) => string> = {
    'post-as-user-missing': (word) => `the user it posts as, ${word}, does not exist`,
    'post-as-user-inactive': (word) => `the user it posts as, ${word}, is deactivated`,
    'post-as-user-lacks-impersonation': (word) =>
        `the user it posts as, ${word}, lacks the permission \`message-impersonate\``,
    'post-as-user-not-member': (words) => `the user it posts as is not a member of what is private: ${words}`,
    'post-as-user-not-in-team': (words) =>
        `${words} belongs to a team, and the user it posts as is not a member: if the team is private, nothing is posted there`,
    'post-as-user-silenced': (words) =>
        `the user it posts as may not write in ${words}, which is read-only or has muted that user`,
    'room-missing': (words) => `there is no room ${words}`,
    'room-archived': (words) => `archived: ${words}`,
    'person-missing': (words) => `there is no user ${words}`,
    'person-inactive': (words) => `deactivated: ${words}`,
    'channel-missing': () => 'it has no channel to post to',
    'script-error': (word) => `its script does not compile: ${word}`,
    'token-missing': () => 'it has no token, so receivers cannot know its calls',
    'urls-missing': () => 'it has no URL to call',
    'url-invalid': (words) => `no http or https address: ${words}`,
    'url-padded': (words) => `called with the blanks around it, each shown as ␣: ${words}`,
    'url-plain': (words) => `${words} is not encrypted: the token and the messages travel in the open`,
    'trigger-word-padded': (words) =>
        `blanks around a trigger word count, each shown as ␣, and chat clients cut them off at both ends of a message: ${words}`,
    'answer-chooses-user': () =>
        'whoever answers at its URL chooses as whom the answer is posted: the workspace takes `user_name` from there, and posts nothing without it',
    'event-without-data': (word) =>
        `on ${word}, servers since 7.7.1 send nothing but the token, not who or where (a fault of the server, its issue 36348); nothing here changes that`,
    disabled: () => 'it is disabled',
    'disabled-predecessor': () =>
        'it is disabled, and named like one that a rotation has replaced: if that is so, remove it',
    'override-on': () =>
        'a message may choose its own channel, so who has the webhook URL can write anywhere it may post',
    'author-missing': (word) => `its author, ${word}, does not exist any more`,
    'author-inactive': (word) => `its author, ${word}, is deactivated`,
    'same-name': () => 'another integration has the same name, so that only ids tell them apart',
    'exact-twin': (ids) =>
        `${ids} has the same name and settings, as after a rotation that has not ended this one yet: once nothing uses its URL, remove it`,
};

/** What is wrong with one or all integrations, and the line that mends each thing. */
export function checkup(facts: CheckupFacts, print: PrintCommand): string {
    const { findings, only } = facts;
    const shown = findings.slice(0, SHOWN);
    const subject = only ? code(only.name) : counted(facts.checked);
    return [
        findings.length === 0
            ? allClear(facts, subject)
            : `${bold(`${findings.length} ${findings.length === 1 ? 'thing' : 'things'} to fix`)} in ${subject}, worst first:`,
        ...group(shown).map(
            ([severity, some]) => `${bold(headings[severity])}\n${bullets(some.map((it) => told(it, print)))}`,
        ),
        ...(findings.length > SHOWN
            ? [
                  `${findings.length - SHOWN} more. Fix these and run the doctor again, or look over one: \`/integration doctor <integration>\``,
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

function group(findings: readonly Finding[]): [Severity, Finding[]][] {
    const groups = new Map<Severity, Finding[]>();
    findings.forEach((it) => groups.set(it.severity, [...(groups.get(it.severity) ?? []), it]));
    return [...groups];
}

function told(finding: Finding, print: PrintCommand): string {
    const { id, name, code: found, words } = finding;
    const sentence = sentences[found](codes(words.map(withVisibleBlanks), 'and'));
    return [`${code(name)} (${exact(id)}): ${sentence}.`, ...howToFix(finding, print)].join(' ');
}

function howToFix({ fix }: Finding, print: PrintCommand): string[] {
    if (fix === undefined) {
        return [];
    }
    if ('serverCommand' in fix) {
        const lines = serverLines(fix);
        const where = fix.serverCommand === 'unarchive' ? '' : ` in ${codes(fix.rooms, 'and')}`;
        return lines.length > 0 ? [`Fix it${where}: ${lines.map(lineToCopy).join(' ')}`] : [];
    }
    const line = print(fix);
    if (line !== undefined) {
        return [`Fix it: ${lineToCopy(line)}`];
    }
    const fields = Object.keys(fix.values).filter((field) => field !== 'integration');
    return [`No line that can be typed says its ${codes(fields, 'and')}: set that under ${INTEGRATIONS_PAGE}.`];
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
    return text.replace(/^\s+|\s+$/g, (blanks) => '␣'.repeat(blanks.length));
}

function counted(count: number): string {
    return `${count} ${count === 1 ? 'integration' : 'integrations'}`;
}
