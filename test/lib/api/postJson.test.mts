import { expect, test } from '@jest/globals';
import { postJson } from '../../../lib/api/postJson.ts';
import type { TransportRequest } from '../../../lib/api/Transport.ts';
import { FakeClock } from '../../fakes/FakeClock.mts';
import { jsonAnswer } from '../../fakes/FakeTransport.mts';

const url = 'https://example.com/hooks/id/secret';

test('posts JSON without credentials, and times the answer', async () => {
    const clock = new FakeClock();
    const requests: TransportRequest[] = [];
    const answer = jsonAnswer({ a: 1 });
    const post = postJson((request) => {
        requests.push(request);
        clock.pass(12);
        return Promise.resolve(answer);
    }, clock.now);
    expect(await post(url, { text: 'x' })).toEqual({ milliseconds: 12, answer });
    expect(requests).toEqual([
        {
            method: 'post',
            url,
            headers: { 'Content-Type': 'application/json' },
            body: '{"text":"x"}',
            timeout: 10000,
        },
    ]);
});

test.each([
    [() => Promise.reject(new Error(`connect ECONNREFUSED ${url}`)), 'refused'],
    [() => Promise.reject(new Error(`${url} timed out`)), 'timeout'],
    [() => Promise.resolve(undefined), 'networking-denied'],
])('an error is told by its kind, so that the URL goes no further', async (transport, networkError) => {
    expect(await postJson(transport, () => 0)(url, {})).toEqual({ milliseconds: 0, networkError });
});
