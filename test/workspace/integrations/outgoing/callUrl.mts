/** A request as the webhook makes it, or as its script changed it. */
export interface OutgoingRequest {
    url: string;
    method: string;
    headers?: Record<string, string>;
    data?: unknown;
    auth?: string;
}

/** What the URL answered. */
export interface OutgoingReply {
    status: number;
    headers: Record<string, string>;
    content: string;
}

const largestReply = 10 * 1024 * 1024;

/** Makes the call, the fields as JSON; rejects when it fails, is aborted, or answers more than 10 MiB. */
export async function callUrl(request: OutgoingRequest, signal: AbortSignal): Promise<OutgoingReply> {
    const { url, method, data, headers = {} } = request;
    const response = await fetch(url, {
        method,
        headers: { ...headers, ...authorization(request), ...(data ? { 'Content-Type': 'application/json' } : {}) },
        ...(data ? { body: JSON.stringify(data) } : {}),
        signal,
    });
    return { status: response.status, headers: headersOf(response), content: await readCapped(response) };
}

function authorization({ auth }: OutgoingRequest): Record<string, string> {
    if (!auth) {
        return {};
    }
    if (!auth.includes(':')) {
        throw new Error('auth option should be of the form "username:password"');
    }
    return { Authorization: `Basic ${Buffer.from(auth).toString('base64')}` };
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
