import fetch, { type Response } from 'node-fetch';

/** A request as it goes out, again after each redirect. */
export interface OutgoingRequest {
    url: string;
    method: string;
    body?: string;
    headers: Record<string, string>;
    /** Milliseconds until the head of an answer must be there; its body may take forever, as the server lets it. */
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
 * Sends a request by the server's own HTTP client (node-fetch, whose words for failures apps read) and, like the server's fetch, follows
 * redirects with the same method, body and headers.
 */
export async function fetchFollowing(request: OutgoingRequest): Promise<IncomingResponse> {
    let { url } = request;
    for (let redirects = 0; redirects <= maximumRedirects; redirects++) {
        const response = await send({ ...request, url });
        const location = response.headers.get('location');
        if (!redirectStatuses.includes(response.status) || !location) {
            const { status, headers } = response;
            return { status, headers: Object.fromEntries(headers), body: await response.buffer() };
        }
        // Nobody reads it.
        response.body.resume();
        url = new URL(location, url).href;
    }
    throw new Error('error-too-many-redirects');
}

async function send({ url, method, body, headers, timeout }: OutgoingRequest): Promise<Response> {
    const late = new AbortController();
    const timer = setTimeout(() => {
        late.abort();
    }, timeout);
    try {
        // A kept connection that the other side is closing would fail a call for reasons that are not the app's.
        const allHeaders = { 'User-Agent': 'RocketChat-Server', ...headers, Connection: 'close' };
        return await fetch(url, { method, body, headers: allHeaders, redirect: 'manual', signal: late.signal });
    } finally {
        clearTimeout(timer);
    }
}
