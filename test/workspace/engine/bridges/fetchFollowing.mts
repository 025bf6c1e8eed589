/** A request as it goes out, again after each redirect. */
export interface OutgoingRequest {
    url: string;
    method: string;
    body?: string;
    headers: Record<string, string>;
    /** Milliseconds until the whole answer must be there. */
    timeout: number;
}

/** A whole answer; header names are lower-case. */
export interface IncomingResponse {
    status: number;
    headers: Record<string, string>;
    body: Buffer;
}

const maximumRedirects = 5;
const redirectStatuses = [301, 302, 303, 307, 308];

/**
 * Sends a request and, like the server's fetch, follows redirects with the same method, body and headers. Failures are thrown with
 * the wording of the server's HTTP client, which names the URL.
 */
export async function fetchFollowing(request: OutgoingRequest): Promise<IncomingResponse> {
    const signal = AbortSignal.timeout(request.timeout);
    let { url } = request;
    for (let redirects = 0; redirects <= maximumRedirects; redirects++) {
        const response = await send({ ...request, url }, signal);
        const location = response.headers.get('location');
        if (!redirectStatuses.includes(response.status) || !location) {
            return await receive(response, url);
        }
        await response.body?.cancel();
        url = new URL(location, url).href;
    }
    throw new Error('error-too-many-redirects');
}

async function send({ url, method, body, headers }: OutgoingRequest, signal: AbortSignal): Promise<Response> {
    try {
        // A kept connection that the other side is closing would fail a call for reasons that are not the app's.
        const allHeaders = { 'User-Agent': 'RocketChat-Server', ...headers, Connection: 'close' };
        return await fetch(url, { method, body, headers: allHeaders, redirect: 'manual', signal });
    } catch (error) {
        throw asServerError(error, `request to ${url} failed, reason: `);
    }
}

async function receive(response: Response, url: string): Promise<IncomingResponse> {
    try {
        const body = Buffer.from(await response.arrayBuffer());
        // As the server does: a header may have any name, `__proto__` too.
        const pairs: [name: string, value: string][] = [];
        response.headers.forEach((value, name) => pairs.push([name, value]));
        const headers = Object.fromEntries(pairs);
        return { status: response.status, headers, body };
    } catch (error) {
        throw asServerError(error, `Invalid response body while trying to fetch ${url}: `);
    }
}

function asServerError(error: unknown, prefix: string): Error {
    if ((error as Error).name === 'TimeoutError') {
        return new Error('The user aborted a request.');
    }
    return new Error(prefix + reasonOf(error));
}

function reasonOf(error: unknown): string {
    const { cause, message } = error as { cause?: { message?: string; code?: string }; message: string };
    // A connection tried at several addresses fails with an error that has a code but no message.
    return [cause?.message, cause?.code, message].find(Boolean) ?? 'unknown';
}
