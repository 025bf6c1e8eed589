import type { NetworkError } from '../Failure';

/** Network errors by their messages, as the server passes errors to the app as text only. */
const SIGNS: readonly (readonly [NetworkError, RegExp])[] = [
    ['out-of-time', /^OUT_OF_TIME/],
    ['refused', /ECONNREFUSED|EHOSTUNREACH|ENETUNREACH/],
    ['dns', /ENOTFOUND|EAI_AGAIN|getaddrinfo/],
    ['timeout', /timed?[ -]?out|ETIMEDOUT|abort/i],
    ['redirects', /redirect/i],
    ['certificate', /certificate|self[- ]signed|\bCERT_|ERR_TLS|\bSSL|UNABLE_TO_VERIFY/i],
    ['connection-lost', /ECONNRESET|EPIPE|socket hang up|other side closed|terminated|premature close/i],
];

/** Errors that occur before the request is sent. */
const BEFORE_SENDING: readonly NetworkError[] = [
    'refused',
    'dns',
    'certificate',
    'redirects',
    'networking-denied',
    'out-of-time',
];

/** Classifies the error of a failed request. */
export function classifyNetworkError(error: unknown): NetworkError {
    // Many messages contain the URL, which may contain any word.
    const text = describe(error).replace(/https?:\/\/\S+/g, '');
    return SIGNS.find(([, sign]) => sign.test(text))?.[0] ?? 'network';
}

/** Whether a request that met this network error may have reached the server. */
export function mayHaveArrived(networkError: NetworkError): boolean {
    return !BEFORE_SENDING.includes(networkError);
}

function describe(error: unknown): string {
    if (typeof error !== 'object' || error === null) {
        return String(error);
    }
    const { message, code, cause } = error as { message?: unknown; code?: unknown; cause?: unknown };
    return [message, code, cause === undefined ? undefined : describe(cause)].map(String).join(' ');
}
