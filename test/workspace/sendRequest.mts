import { type Agent, type IncomingMessage, request as requestHttp } from 'node:http';

/** A request with the whole of its body. */
export interface WholeRequest {
    url: string;
    method: string;
    headers: Record<string, string>;
    body?: string | Buffer;
    /** Keeps the connection for the next request. */
    agent: Agent;
}

/**
 * Sends a request and answers what comes back once its head is there. By Node's own client: its `fetch` takes several times the
 * processor time, and most of what tests of the app do is to ask.
 */
export function sendRequest({ url, body, ...options }: WholeRequest): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
        requestHttp(url, options).on('response', resolve).on('error', reject).end(body);
    });
}

/** The whole body of what came back; rejects where it breaks off. */
export function readBody(message: IncomingMessage): Promise<Buffer> {
    return new Promise((resolve, reject) => {
        const chunks: Buffer[] = [];
        message
            .on('data', (chunk: Buffer) => chunks.push(chunk))
            .on('end', () => {
                resolve(Buffer.concat(chunks));
            })
            .on('error', reject);
    });
}

/** The headers that came back; those that came more than once are joined. */
export function headersOf({ rawHeaders }: Pick<IncomingMessage, 'rawHeaders'>): Headers {
    const headers = new Headers();
    for (let index = 0; index < rawHeaders.length; index += 2) {
        headers.append(rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '');
    }
    return headers;
}
