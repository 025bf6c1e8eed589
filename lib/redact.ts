/** What may be a token: a long run of letters and digits. */
const SECRET = /[A-Za-z0-9_-]{17,}/g;

/** An error as text for the log, with everything redacted that may be a token or the path of a webhook. */
export function redact(error: unknown): string {
    const { stack, message } = (typeof error === 'object' && error !== null ? error : {}) as {
        stack?: unknown;
        message?: unknown;
    };
    const text = [stack, message, error].find((it): it is string => typeof it === 'string') ?? 'no description';
    return text.replace(/\/hooks\/\S+/g, '/hooks/…').replace(SECRET, '…');
}
