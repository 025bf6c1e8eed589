/** A call of an incoming webhook as it arrived: the id and token of its path decoded, the body still text. */
export interface HookRequest {
    integrationId: string;
    token: string;
    method: string;
    url: URL;
    headers: Record<string, string>;
    content: string;
}

/** What the caller of a hook is answered. */
export interface HookAnswer {
    status: number;
    body: unknown;
    /** Where the body is a text to be sent as it is, not as JSON. */
    plain?: true;
}

/** An answer that says no. */
export function refuse(status: number, error: string): HookAnswer {
    return { status, body: { success: false, error } };
}

/** An answer that says yes, with further fields. */
export function accept(fields: object = {}): HookAnswer {
    return { status: 200, body: { ...fields, success: true } };
}
