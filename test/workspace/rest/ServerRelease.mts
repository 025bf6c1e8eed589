/** Releases that differ where an app or its people can see it. */
export type ServerRelease = '7.10' | '8.8' | '9.0';

/** The release that is taken unless another one is asked for: the one whose validators are installed. */
export const usualRelease: ServerRelease = '8.8';

/** What a release does in its own way. */
export interface ReleaseTraits {
    /** Its full version. */
    version: string;
    /** Whether a schema turns a value of another type into its own; before it did, what it refused was a coded error of the action. */
    coerces: boolean;
    /** Whether whom an incoming webhook posts as must hold `message-impersonate` (since 8.6); before, the server made a `bot` of them. */
    asksForImpersonation: boolean;
    /** Whether deactivating somebody ends their OAuth tokens (since 8.5). */
    endsTokens: boolean;
    /** Whether a history can be cleared and a call of it be replayed over the API (since 8.7). */
    replays: boolean;
    /** Whether a webhook has the field `skipTranspile` (from 8.4 until 9.0). */
    knowsSkipTranspile: boolean;
    /** Whether Babel makes old JavaScript of scripts (until 9.0). */
    transpiles: boolean;
    /** Whether a missing right is a 403 of one type for all, and no answer says a thing twice (since 9.0). */
    forbids: boolean;
}

const traits: Record<ServerRelease, ReleaseTraits> = {
    '7.10': {
        version: '7.10.0',
        coerces: false,
        asksForImpersonation: false,
        endsTokens: false,
        replays: false,
        knowsSkipTranspile: false,
        transpiles: true,
        forbids: false,
    },
    '8.8': {
        version: '8.8.1',
        coerces: true,
        asksForImpersonation: true,
        endsTokens: true,
        replays: true,
        knowsSkipTranspile: true,
        transpiles: true,
        forbids: false,
    },
    '9.0': {
        version: '9.0.0',
        coerces: true,
        asksForImpersonation: true,
        endsTokens: true,
        replays: true,
        knowsSkipTranspile: false,
        transpiles: false,
        forbids: true,
    },
};

/** What is particular to a release, or to the usual one. */
export function traitsOf(release: ServerRelease = usualRelease): ReleaseTraits {
    return traits[release];
}
