/** A request as the webhook makes it, or as its script changed it. */
export interface OutgoingRequest {
    url: string;
    method: string;
    headers?: Record<string, string>;
    data?: unknown;
    auth?: string;
    /** Milliseconds. */
    timeout?: number;
}

/** What the URL answered. */
export interface OutgoingReply {
    status: number;
    headers: Record<string, string>;
    content: string;
}

const largestReply = 10 * 1024 * 1024;

/** That a call came to nothing. */
export interface CallFailure extends Error {
    kind: 'call-failure';
}

/** Tells a call that came to nothing from what went wrong with its answer. */
export function isCallFailure(error: unknown): error is CallFailure {
    return error instanceof Error && 'kind' in error && error.kind === 'call-failure';
}

/** Makes the call, the fields as JSON; rejects with a `CallFailure` when it fails, takes too long, is aborted, or answers more than 10 MiB. */
export async function callUrl(request: OutgoingRequest, signal: AbortSignal): Promise<OutgoingReply> {
    const { url, method, data, headers = {}, timeout } = request;
    // Node's fetch listens to a signal until it is collected: one that all calls share would gather theirs.
    const call = new AbortController();
    const end = () => {
        call.abort(signal.reason);
    };
    signal.addEventListener('abort', end);
    if (signal.aborted) {
        end();
    }
    try {
        const response = await fetch(url, {
            method,
            headers: { ...headers, ...(data ? { 'Content-Type': 'application/json' } : {}) },
            ...(data ? { body: JSON.stringify(data) } : {}),
            signal: timeout ? AbortSignal.any([call.signal, AbortSignal.timeout(timeout)]) : call.signal,
        });
        return { status: response.status, headers: headersOf(response), content: await readCapped(response) };
    } catch (error) {
        const { message } = error as Error;
        throw Object.assign(new Error(message), { kind: 'call-failure' as const });
    } finally {
        signal.removeEventListener('abort', end);
    }
}

function headersOf(response: Response): Record<string, string> {
    const headers: Record<string, string> = {};
    response.headers.forEach((value, name) => {
        headers[name] = value;
    });
    return headers;
}

async function readCapped({ body }: Response): Promise<string> {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const reader = body?.getReader();
    for (let next = await reader?.read(); next?.value; next = await reader?.read()) {
        size += next.value.byteLength;
        if (size > largestReply) {
            await reader?.cancel();
            throw new Error('The response is larger than 10 MiB');
        }
        chunks.push(next.value);
    }
    return Buffer.concat(chunks).toString('utf8');
}
