import type { JsonObject } from '../JsonObject';
import { isJsonObject } from '../JsonObject';
import type { MaybeApplied, Failure, InvalidResponse } from '../Failure';
import type { Outcome } from '../Outcome';
import { fail, succeed } from '../Outcome';
import { parseJson } from '../parseJson';
import type { TransportResponse } from './Transport';

/** Reads a response by status and content (the server's `ApiClass.ts`): the API's JSON, or the failure it stands for. */
export function readResponse(answer: TransportResponse, changes: boolean): Outcome<JsonObject> {
    const { status } = answer;
    const content = parseJson(answer.content);
    const json = isJsonObject(content) ? content : undefined;
    const doubt = { outcomeUnknown: changes };
    if (status === 401) {
        return fail({ kind: 'credentials-refused' });
    }
    if (status === 429) {
        return fail({ kind: 'rate-limited', seconds: secondsToWait(answer, json) });
    }
    if (status >= 500) {
        return fail({ kind: 'unavailable', status, ...doubt });
    }
    if (status >= 300 && status < 400) {
        return fail({ kind: 'redirected', status });
    }
    if (json === undefined) {
        return status >= 400 ? fail(refusedWithoutJson(status)) : fail(invalidResponse(answer, content, doubt));
    }
    if (status < 400 && json.success !== false) {
        return json.success === true ? succeed(json) : fail(invalidResponse(answer, content, doubt));
    }
    return fail(refusal(status, json));
}

/** That the API answered, and with something else than what was asked for. */
export function wrongShape(outcomeUnknown = false): Outcome<never> {
    return fail({ kind: 'invalid-response', status: 200, what: 'wrong-shape', outcomeUnknown });
}

function refusal(status: number, json: JsonObject): Failure {
    const error = [json.error, json.message].find((text): text is string => typeof text === 'string') ?? '';
    const code = /\[([\w-]+)\]$/.exec(error)?.[1];
    if (status === 403) {
        return decidedInside(code ?? error)
            ? { kind: 'rejected', status, error, ...(code === undefined ? {} : { errorType: code }) }
            : { kind: 'account-forbidden' };
    }
    const errorType = typeof json.errorType === 'string' ? json.errorType : code;
    return { kind: 'rejected', status, error, ...(errorType === undefined ? {} : { errorType }) };
}

/**
 * Whether a route accepted the call and then refused its subject. Before 9.0 that was a 400 with this code as its type; since then it is a
 * 403 of one type, and the code is only part of the message.
 */
function decidedInside(code: string): boolean {
    return code === 'not_authorized' || code === 'not-authorized';
}

function refusedWithoutJson(status: number): Failure {
    return status === 403 ? { kind: 'account-forbidden' } : { kind: 'not-the-api', status };
}

function invalidResponse(answer: TransportResponse, parsed: unknown, doubt: MaybeApplied): Failure {
    const { status, content, tooLarge } = answer;
    if (tooLarge !== undefined) {
        return { kind: 'invalid-response', status, what: 'too-large', ...doubt };
    }
    const what = parsed === undefined ? classifyInvalid(content.trim()) : 'wrong-shape';
    return { kind: 'invalid-response', status, what, ...doubt };
}

function classifyInvalid(text: string): InvalidResponse {
    return text.startsWith('<') ? 'html' : /^[{[]/.test(text) ? 'truncated' : 'not-json';
}

/** Seconds until the rate limiter allows the next call, from its message or else its header (epoch milliseconds). */
function secondsToWait({ headers }: TransportResponse, json: JsonObject | undefined): number | undefined {
    const said = /wait (\d+) seconds?/.exec(String(json?.error))?.[1];
    if (said !== undefined) {
        return Number(said);
    }
    const reset = Number(headers['x-ratelimit-reset']);
    return reset > 0 ? Math.max(1, Math.ceil((reset - Date.now()) / 1000)) : undefined;
}
