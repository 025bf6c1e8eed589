import type { HistoryEnd, HistoryEntry } from '../replies/history';
import { isoDate, recordOf, nonBlank } from './documents';

type Stored = Readonly<Record<string, unknown>>;

/** A record of an outgoing integration's history (core-typings `IIntegrationHistory`); undefined when it does not look like one. */
export function readHistory(answer: unknown): HistoryEntry | undefined {
    const record = recordOf(answer);
    const id = nonBlank(record._id);
    if (id === undefined) {
        return undefined;
    }
    const step = nonBlank(record.step) ?? '';
    return {
        id,
        at: isoDate(record._createdAt) ?? isoDate(record._updatedAt),
        event: nonBlank(record.event),
        url: nonBlank(record.url),
        end: endOf(step, record),
        tries: triesOf(step, record),
        again: RETRY.test(step),
        ...(Object.keys(recordOf(record.data)).length > 0 ? { hasData: true } : {}),
        error: errorOf(record),
    };
}

const RETRY = /^going-to-retry-(\d+)$/;
const STATUS = /^after-process-http-status-(\d{3})$/;

/** How a call ended, by its last step (`triggerHandler.ts`). */
const ENDS: readonly (readonly [RegExp, HistoryEnd['kind'] & ('accepted' | 'refused' | 'scripted' | 'withheld')])[] = [
    [/^(going-to-retry-|too-many-retries|failed-and-)/, 'refused'],
    [/^after-prepare-(no-|send-message-failed)/, 'withheld'],
    [/^after-process-/, 'scripted'],
    [/^(after-http-call|url-response-sent-message)/, 'accepted'],
];

function endOf(step: string, record: Stored): HistoryEnd {
    const status = STATUS.exec(step)?.[1];
    if (status !== undefined) {
        return { kind: 'status', status: Number(status) };
    }
    if (isPresent(record.httpError)) {
        return { kind: endOfError(recordOf(record.httpError)) };
    }
    return { kind: ENDS.find(([sign]) => sign.test(step))?.[1] ?? 'under-way' };
}

/**
 * The server stores an error of posting the URL's response in the same field as an error of calling it (`triggerHandler.ts`): a
 * `Meteor.Error` comes from posting, a network error has a code or message, and an empty object may be either.
 */
function endOfError(httpError: Stored): 'not-posted' | 'unreachable' | 'unreachable-or-not-posted' {
    if (nonBlank(httpError.errorType) !== undefined || nonBlank(httpError.error) !== undefined) {
        return 'not-posted';
    }
    return Object.keys(httpError).length > 0 ? 'unreachable' : 'unreachable-or-not-posted';
}

function triesOf(step: string, { integration }: Stored): number | undefined {
    const retry = RETRY.exec(step)?.[1];
    if (retry !== undefined) {
        return Number(retry);
    }
    const { retryCount } = recordOf(integration);
    return step === 'too-many-retries' && typeof retryCount === 'number' ? retryCount + 1 : undefined;
}

/** The first line of an error's message; never the response of the URL. */
function errorOf({ httpError, error, errorStack }: Stored): string | undefined {
    const { reason, error: posting, message } = recordOf(httpError);
    const texts = [reason, posting, message, httpError, recordOf(error).message, error, errorStack].map(nonBlank);
    return texts.find((text) => text !== undefined)?.split('\n')[0];
}

function isPresent(value: unknown): boolean {
    return value !== undefined && value !== null && value !== false;
}
