import { randomId } from './randomId.mts';
import type { Session } from './session.mts';

/** What came of a request: the body of a success, or why there is none. */
export type Result<Body> = { ok: true; body: Body } | { ok: false; status: number; problem: string };

/** Asks the workspace as whoever is signed in. */
export class Api {
    constructor(readonly session: Session | undefined) {}

    get<Body>(path: string): Promise<Result<Body>> {
        return this.request<Body>(path, {});
    }

    post<Body>(path: string, body: object): Promise<Result<Body>> {
        return this.request<Body>(path, { method: 'POST', body: JSON.stringify(body) });
    }

    /** The headers of a request; each seems to come from elsewhere, for the limits of the REST API do not hold for the web client's socket. */
    headers(): Record<string, string> {
        const { userId, authToken } = this.session ?? {};
        return {
            'X-Real-IP': `page-${randomId()}`,
            ...(userId && authToken ? { 'X-User-Id': userId, 'X-Auth-Token': authToken } : {}),
        };
    }

    private async request<Body>(path: string, init: RequestInit): Promise<Result<Body>> {
        const headers = { ...this.headers(), ...(init.body ? { 'content-type': 'application/json' } : {}) };
        const response = await fetch(path, { ...init, headers }).catch(() => undefined);
        if (!response) {
            return { ok: false, status: 0, problem: 'The workspace does not answer. Is it still running?' };
        }
        const text = await response.text();
        const body = parse(text);
        if (!response.ok) {
            return {
                ok: false,
                status: response.status,
                problem: problemIn(body) ?? `It answered ${response.status}.`,
            };
        }
        return { ok: true, body: body as Body };
    }
}

function parse(text: string): unknown {
    try {
        return text === '' ? undefined : JSON.parse(text);
    } catch {
        return undefined;
    }
}

function problemIn(body: unknown): string | undefined {
    const { error, message } = (body ?? {}) as { error?: unknown; message?: unknown };
    return [error, message].find((text): text is string => typeof text === 'string');
}
