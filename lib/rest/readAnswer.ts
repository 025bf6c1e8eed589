import type { Failure, Outcome } from '../Failure';
import { fail, succeed } from '../Failure';
import type { TransportAnswer } from './Transport';

/** A JSON object of the API, its members unchecked. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Judges an answer by status and content (rocket-chat.md A.5): the API's JSON on success, else the failure that it means. */
export function readAnswer(answer: TransportAnswer, changes: boolean): Outcome<JsonObject> {
    const { status } = answer;
    const json = readObject(answer.content);
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
        return status >= 400 ? fail(refusedWithoutJson(status)) : fail(gibberish(answer, doubt));
    }
    if (status < 400 && json.success === true) {
        return succeed(json);
    }
    return fail(refusal(status, json));
}

function readObject(content: string): JsonObject | undefined {
    try {
        const value: unknown = JSON.parse(content);
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
    } catch {
        return undefined;
    }
}

function refusal(status: number, json: JsonObject): Failure {
    const error = [json.error, json.message].find((text): text is string => typeof text === 'string') ?? '';
    if (status === 403) {
        return { kind: 'account-forbidden' };
    }
    const errorType = typeof json.errorType === 'string' ? json.errorType : /\[([\w-]+)\]$/.exec(error)?.[1];
    return { kind: 'rejected', status, error, ...(errorType === undefined ? {} : { errorType }) };
}

function refusedWithoutJson(status: number): Failure {
    return status === 403 ? { kind: 'account-forbidden' } : { kind: 'not-the-api', status };
}

function gibberish({ status, content }: TransportAnswer, doubt: { outcomeUnknown: boolean }): Failure {
    const text = content.trim();
    const what = text.startsWith('<') ? 'html' : /^[{[]/.test(text) ? 'truncated' : 'not-json';
    return { kind: 'gibberish', status, what, ...doubt };
}

/** Seconds until the limiter lets the next call through: from its sentence, else from its header (epoch milliseconds). */
function secondsToWait({ headers }: TransportAnswer, json: JsonObject | undefined): number | undefined {
    const said = /wait (\d+) seconds?/.exec(String(json?.error))?.[1];
    if (said !== undefined) {
        return Number(said);
    }
    const reset = Number(headers['x-ratelimit-reset']);
    return reset > 0 ? Math.max(1, Math.ceil((reset - Date.now()) / 1000)) : undefined;
}
