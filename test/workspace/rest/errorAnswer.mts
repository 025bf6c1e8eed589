import { isServerError, responseError, type ServerError } from './ServerError.mts';
import { type ServerRelease, traitsOf } from './ServerRelease.mts';

/** A status and a JSON body. */
export interface JsonAnswer {
    status: number;
    body: unknown;
}

const statusOfCode: Record<string, number> = {
    'error-too-many-requests': 429,
    unauthorized: 403,
    'error-unauthorized': 403,
};

/** What 9.0 answers with 403 and one type for all, thrown as a code or as the message of a plain error (pull request 43214). */
const forbiddenSince9: readonly string[] = [
    'unauthorized',
    'error-unauthorized',
    'error-not-allowed',
    'not-allowed',
    'not-authorized',
    'not_authorized',
    'no-permission',
    'error-not-authorized-federation',
];

/** How the server answers what an action threw (its `ApiClass.ts`): coded errors carry their code, others only a message. */
export function errorAnswer(error: unknown, release?: ServerRelease): JsonAnswer {
    if (!isServerError(error)) {
        return refusal(400, error instanceof Error ? error.message : String(error));
    }
    const code = error.kind === 'meteor-error' ? error.code : error.message;
    if (traitsOf(release).forbids && forbiddenSince9.includes(code)) {
        return refusal(403, error.message, { errorType: 'error-forbidden' });
    }
    switch (error.kind) {
        case 'response':
            return { status: error.status, body: error.body };
        case 'plain-error':
            return refusal(400, error.message);
        case 'meteor-error': {
            const status = statusOfCode[error.code];
            return status === undefined
                ? refusal(400, error.message, { errorType: error.code, details: error.details })
                : refusal(status, error.message);
        }
    }
}

/** An answer with `success: false`, the error's text, and more fields where there are any. */
export function refusal(status: number, error: string | undefined, more: Record<string, unknown> = {}): JsonAnswer {
    return { status, body: { success: false, error, ...more } };
}

/** The same, to be thrown. */
export function refuse(...refused: Parameters<typeof refusal>): ServerError {
    const { status, body } = refusal(...refused);
    return responseError(status, body);
}
