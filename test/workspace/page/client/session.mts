/** Who is signed in, in this tab: in another one somebody else can be. */
export interface Session {
    username: string;
    userId: string;
    authToken: string;
}

const key = 'session';

/** Whoever was signed in when the page was last loaded. */
export function readSession(): Session | undefined {
    const stored = sessionStorage.getItem(key);
    return stored === null ? undefined : (JSON.parse(stored) as Session);
}

/** Remembers who is signed in, or that nobody is. */
export function keepSession(session: Session | undefined): void {
    if (session) {
        sessionStorage.setItem(key, JSON.stringify(session));
    } else {
        sessionStorage.removeItem(key);
    }
}
