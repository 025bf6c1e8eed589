/** Runs of characters as tokens have them: long, unbroken, and not a path or a sentence. */
const SECRET = /[A-Za-z0-9_-]{17,}/g;

/** An error as text for the log, with everything that could be a token or a webhook's path blotted out. */
export function redact(error: unknown): string {
    const { stack, message } = (typeof error === 'object' && error !== null ? error : {}) as {
        stack?: unknown;
        message?: unknown;
    };
    const text = [stack, message, error].find((it): it is string => typeof it === 'string') ?? 'no description';
    return text.replace(/\/hooks\/\S+/g, '/hooks/…').replace(SECRET, '…');
}
