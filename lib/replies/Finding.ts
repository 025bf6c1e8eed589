import type { SuggestedCommand } from './parts/SuggestedCommand';

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
    | 'post-as-user-not-in-team'
    | 'post-as-user-silenced'
    | 'room-missing'
    | 'room-archived'
    | 'person-missing'
    | 'person-inactive'
    | 'channel-missing'
    | 'script-error'
    | 'name-hidden'
    | 'script-unseen'
    | 'script-not-compiled'
    | 'template-outdated'
    | 'token-missing'
    | 'urls-missing'
    | 'url-invalid'
    | 'url-padded'
    | 'url-plain'
    | 'trigger-word-padded'
    | 'answer-chooses-user'
    | 'event-without-data'
    | 'answers-itself'
    | 'disabled'
    | 'disabled-predecessor'
    | 'override-on'
    | 'author-missing'
    | 'author-inactive'
    | 'same-name'
    | 'exact-twin';

/** A command of the server's own, to be typed in each of some rooms, or about each. */
export type ServerCommand =
    | { readonly serverCommand: 'invite' | 'unmute'; readonly username: string; readonly rooms: readonly string[] }
    | { readonly serverCommand: 'unarchive'; readonly rooms: readonly string[] };

/** What does away with a finding. */
export type Fix = SuggestedCommand | ServerCommand;

/** One thing wrong with an integration. */
export interface Finding {
    readonly id: string;
    readonly name: string;
    readonly code: FindingCode;
    readonly severity: Severity;
    /** The users, rooms, addresses or words that it is about, or the error. */
    readonly words: readonly string[];
    /** Absent where nothing that can be typed helps. */
    readonly fix?: Fix;
}
