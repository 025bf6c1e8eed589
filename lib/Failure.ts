import type { Problem } from './Problem';

/** Why no usable answer came from the workspace's API. */
export type NetworkError =
    | 'refused'
    | 'dns'
    | 'timeout'
    | 'certificate'
    | 'redirects'
    | 'connection-lost'
    | 'networking-denied'
    | 'out-of-time'
    | 'network';

/** What came back when it was not the API's JSON. */
export type InvalidResponse = 'html' | 'truncated' | 'not-json' | 'wrong-shape' | 'too-large';

/** Whether a call that failed may have had its effect all the same. */
export interface MaybeApplied {
    /** True when the request may have reached the server and changed something. */
    readonly outcomeUnknown: boolean;
    /** True where whoever asked for it could not see it if it had: the app has not learned that it is theirs. */
    readonly unseen?: true;
}

/** Whether a refused update has had a part of its effect. */
export interface MaybeHalfDone {
    /** True where a script was compiled and stored before the refusal: it runs, under the text of the one before. */
    readonly scriptRuns?: boolean;
}

/** One of several integrations that a name may mean. */
export interface Candidate {
    readonly id: string;
    readonly name: string;
    readonly kind: 'incoming' | 'outgoing';
    readonly channel: readonly string[];
    readonly enabled: boolean;
    /** Username, and ISO date. */
    readonly author?: string;
    readonly createdAt?: string;
}

/** Everything that can keep a command from doing what was asked, as data; the sentences are in lib/messages. */
export type Failure =
    | { kind: 'usage'; problems: readonly Problem[]; subcommand: string; line?: string }
    /** Without a line where none can be typed. */
    | { kind: 'inexact'; line?: string }
    | { kind: 'two-readings'; lines: readonly string[] }
    | { kind: 'unknown-subcommand'; word: string; nearest?: string; starting?: readonly string[]; line?: string }
    /** With what the sender lacks: sets of permissions, of which any would do. */
    | { kind: 'forbidden'; missing: readonly (readonly string[])[]; asGuest: boolean }
    | { kind: 'sender-unknown' }
    | { kind: 'not-connected'; reason: 'never' | 'expired' | 'refused' }
    | { kind: 'out-of-reach'; what: 'room' | 'person' | 'scope' | 'event'; word: string; permission: string }
    | ({ kind: 'unknown-channel'; words: readonly string[]; nearest?: string } & MaybeHalfDone)
    | ({ kind: 'unknown-user'; word: string; nearest?: string } & MaybeHalfDone)
    | { kind: 'registration-failed' }
    | { kind: 'not-found'; reference: string; nearest?: string }
    | { kind: 'secret-reference' }
    | { kind: 'ambiguous'; reference: string; candidates: readonly Candidate[] }
    | { kind: 'too-many-matches'; reference: string; candidates: readonly Candidate[] }
    | { kind: 'conflict'; id: string; name: string; by?: string }
    /** Others rotated it; the id is that of what took its place. */
    | { kind: 'replaced'; name: string; successor: string }
    | { kind: 'overwritten'; id: string; name: string; by?: string }
    /** Others change the integration of that name, or import. */
    | { kind: 'busy'; name?: string }
    | { kind: 'file-not-sent'; reason: 'denied' | 'refused' }
    | { kind: 'file-not-read'; reason: 'none' | 'gone' | 'denied' | 'too-large' | 'not-text' }
    /** The app may not read it. */
    | { kind: 'site-url-denied' }
    | { kind: 'api-url-invalid'; url: string }
    | { kind: 'credentials-refused' }
    /** With the permissions of which any would do, where it is the sender's own account. */
    | { kind: 'account-forbidden'; needsAny?: readonly string[] }
    | { kind: 'redirected'; status: number }
    | { kind: 'not-the-api'; status: number }
    | { kind: 'rate-limited'; seconds?: number }
    | ({ kind: 'rejected'; status: number; errorType?: string; error: string } & MaybeHalfDone)
    | ({ kind: 'unreachable'; networkError: NetworkError; baseUrl: string } & MaybeApplied)
    | ({ kind: 'unavailable'; status: number } & MaybeApplied)
    | ({ kind: 'invalid-response'; status: number; what: InvalidResponse } & MaybeApplied)
    | { kind: 'too-many-uses' }
    | { kind: 'app-disabled' }
    | { kind: 'not-issued' }
    | { kind: 'button-expired'; line: string }
    | { kind: 'button-used' }
    | { kind: 'gone'; name: string }
    | { kind: 'no-form' }
    | { kind: 'form-sent' }
    | { kind: 'unexpected'; reference: string };

/** Whether there was an answer, too large to be read. */
export function isTooLarge(failure: Failure): boolean {
    return failure.kind === 'invalid-response' && failure.what === 'too-large';
}

/** Whether what failed may have been done all the same. */
export function mayHaveBeenApplied(failure: Failure): boolean {
    return 'outcomeUnknown' in failure && failure.outcomeUnknown;
}
