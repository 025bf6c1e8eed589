import type { LooseBody, LooseQuery } from './Route.mts';

const maxParameters = 1000;
const maxRepeats = 500;

/** The query of a URL, or undefined for one that the server's parser gives up on (too many parameters). */
export function parseQuery(url: string): LooseQuery | undefined {
    const parameters = [...new URL(url).searchParams];
    const query: Record<string, string | string[]> = {};
    for (const [name, value] of parameters) {
        const earlier = query[name];
        query[name] = earlier === undefined ? value : [...(Array.isArray(earlier) ? earlier : [earlier]), value];
    }
    const repeats = Object.values(query).map((value) => (Array.isArray(value) ? value.length : 1));
    return parameters.length > maxParameters || Math.max(0, ...repeats) > maxRepeats ? undefined : query;
}

/** The body of a request as the server reads it: JSON or a form; whatever it cannot read counts as `{}`. */
export async function parseBody(request: Request): Promise<LooseBody | unknown[]> {
    const contentType = request.headers.get('content-type') ?? '';
    if (request.method === 'GET') {
        return {};
    }
    try {
        if (contentType.includes('application/json')) {
            const body: unknown = await request.json();
            return Array.isArray(body) ? body : { ...(body as LooseBody) };
        }
        if (contentType.includes('application/x-www-form-urlencoded')) {
            return Object.fromEntries(new URLSearchParams(await request.text()));
        }
    } catch {
        // An unreadable body is no error of its own; the schema then says what is missing.
    }
    return {};
}

/** The caller's address: `X-Real-IP` where a proxy sent it, else the socket's. */
export function addressOf(request: Request, socketAddress: string | undefined): string {
    return request.headers.get('x-real-ip') ?? socketAddress ?? '';
}
