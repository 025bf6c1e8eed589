import type { Transport, TransportResponse, TransportRequest } from '../../lib/api/Transport.ts';

/** What a registered request meets: an answer, a network's error to reject with, or `denied` for a missing permission. */
export type Encounter = TransportResponse | Error | 'denied';

interface Registered {
    method: TransportRequest['method'];
    path: string;
    encounter: Encounter;
}

/** A transport with an answer registered for each request to come, in any order; keeps what was sent. */
export class FakeTransport {
    readonly requests: TransportRequest[] = [];
    private readonly registered: Registered[] = [];
    private readonly unexpected: TransportRequest[] = [];

    /** Registers what the next request with this method and path below `/api/v1/` meets. */
    register(method: Registered['method'], path: string, encounter: Encounter): this {
        this.registered.push({ method, path, encounter });
        return this;
    }

    /** The transport itself. */
    readonly transport: Transport = (request) => {
        this.requests.push(request);
        const path = new URL(request.url).pathname.replace(/^.*\/api\/v1\//, '');
        const index = this.registered.findIndex((it) => it.method === request.method && it.path === path);
        const [found] = index < 0 ? [] : this.registered.splice(index, 1);
        if (!found) {
            this.unexpected.push(request);
            return Promise.reject(new Error(`No answer is registered for ${request.method} ${path}`));
        }
        const { encounter } = found;
        return encounter instanceof Error
            ? Promise.reject(encounter)
            : Promise.resolve(encounter === 'denied' ? undefined : encounter);
    };

    /** Throws unless every registered request was made, and no other. */
    verify(): void {
        const missing = this.registered.map(({ method, path }) => `never asked for: ${method} ${path}`);
        const extra = this.unexpected.map(({ method, url }) => `not registered: ${method} ${url}`);
        if (missing.length + extra.length > 0) {
            throw new Error([...missing, ...extra].join('\n'));
        }
    }
}

/** An answer with a JSON body. */
export function jsonAnswer(body: unknown, status = 200, headers: Record<string, string> = {}): TransportResponse {
    return { status, headers: { 'content-type': 'application/json', ...headers }, content: JSON.stringify(body) };
}
