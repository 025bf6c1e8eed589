import { expect, test } from '@jest/globals';
import { classifyNetworkError, mayHaveArrived } from '../../../lib/api/networkErrors.ts';
import type { TransportRequest } from '../../../lib/api/Transport.ts';
import { withDeadline } from '../../../lib/api/withDeadline.ts';

const request = { method: 'get', url: 'http://chat.example', headers: {}, timeout: 10000 } as const;

/** A transport that ends by the time 25000, and what reaches it. */
function until25(now: number) {
    const sent: TransportRequest[] = [];
    const transport = (it: TransportRequest) => {
        sent.push(it);
        return Promise.resolve(undefined);
    };
    return { sent, transport: withDeadline(transport, 25000, () => now) };
}

test.each([
    [0, 10000],
    [15000, 10000],
    [20000, 5000],
    [24999, 1],
])('a request at %d waits %d ms', async (now, timeout) => {
    const { sent, transport } = until25(now);
    await transport(request);
    expect(sent).toEqual([{ ...request, timeout }]);
});

test.each([25000, 90000])('at %d none is sent any more, which is certain', async (now) => {
    const { sent, transport } = until25(now);
    const error = await transport(request).then(
        () => undefined,
        (reason: unknown) => classifyNetworkError(reason),
    );
    expect(error).toBe('out-of-time');
    expect(mayHaveArrived('out-of-time')).toBe(false);
    expect(sent).toEqual([]);
});
