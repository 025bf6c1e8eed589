import type { Transport } from './Transport';

/** The message of the error for a request that was not sent any more; networkErrors.ts recognizes it. */
const OUT_OF_TIME = 'OUT_OF_TIME';

/** A transport whose requests all end by a time in epoch milliseconds: each waits no longer, and none is sent after it. */
export function withDeadline(transport: Transport, deadline: number, now: () => number): Transport {
    return (request) => {
        const left = deadline - now();
        return left > 0
            ? transport({ ...request, timeout: Math.min(request.timeout, left) })
            : Promise.reject(new Error(OUT_OF_TIME));
    };
}
