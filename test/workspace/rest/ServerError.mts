/** What server code throws instead of returning; `rest/` turns each kind into a status and a body (the server's `ApiClass.ts`). */
export type ServerError = Error &
    (
        | { kind: 'meteor-error'; code: string; reason?: string; details?: Record<string, unknown> }
        | { kind: 'plain-error' }
        | { kind: 'response'; status: number; body: unknown }
    );

/** A coded error; its message reads `<reason> [<code>]`, or `[<code>]` without a reason. */
export function meteorError(code: string, reason?: string, details?: Record<string, unknown>): ServerError {
    const message = reason === undefined ? `[${code}]` : `${reason} [${code}]`;
    return Object.assign(new Error(message), { kind: 'meteor-error' as const, code, reason, details });
}

/** An error of which clients see only the message. */
export function plainError(message: string): ServerError {
    return Object.assign(new Error(message), { kind: 'plain-error' as const });
}

/** An answer that cuts the handling short: a status and a body as they are. */
export function responseError(status: number, body: unknown): ServerError {
    return Object.assign(new Error(`Answered with status ${status}`), { kind: 'response' as const, status, body });
}

/** Tells thrown server errors from bugs. */
export function isServerError(error: unknown): error is ServerError {
    return error instanceof Error && 'kind' in error;
}
