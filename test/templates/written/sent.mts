import type { Call } from '../requestOf.mts';

/** Deliveries by what they are about. */
export type Written = Record<string, Call>;

/** A delivery of JSON. */
export function sent(headers: Record<string, string>, body: object): Call {
    return { headers, body: JSON.stringify(body) };
}
