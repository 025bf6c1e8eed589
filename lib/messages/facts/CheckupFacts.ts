/** How bad a finding is, worst first: it does not work, part of it does not or may be abused, or it is untidy. */
export const severities = ['broken', 'risky', 'untidy'] as const;

/** One of the severities. */
export type Severity = (typeof severities)[number];

/** What can be wrong with an integration. */
export type Ailment =
    | 'poster-missing'
    | 'poster-inactive'
    | 'poster-lacks-impersonation'
    | 'poster-not-member'
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
    readonly ailment: Ailment;
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
    readonly stopped?: { readonly after: number; readonly of: number };
}
