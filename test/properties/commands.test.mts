import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FakeRestApi } from '../fakes/FakeRestApi.mts';
import { runWords } from '../fakes/runWords.mts';
import { wildWords } from './wildWords.mts';

const api = new FakeRestApi();
const { 'X-User-Id': userId, 'X-Auth-Token': token } = api.login('admin');

test('however wild the words, there is one reply, and no body that the server’s schema refuses', async () => {
    let created = 0;
    const property = fc.asyncProperty(wildWords, async (words) => {
        const bodies: string[] = [];
        const { replies, log } = await runWords(words, {
            sender: { roles: ['admin'] },
            settings: { 'api-user-id': userId, 'api-token': token },
            async transport(request) {
                const answer = await api.transport(request);
                if (answer && request.url.endsWith('integrations.create')) {
                    bodies.push(answer.content);
                }
                return answer;
            },
        });
        created += bodies.length;
        expect(replies).toHaveLength(1);
        expect(replies[0]).not.toBe('');
        expect(log.join()).not.toContain('reference');
        expect(bodies.join()).not.toContain('invalid-params');
        expect(bodies.length).toBeLessThanOrEqual(1);
    });
    await fc.assert(property, { numRuns: 1500 });
    // Otherwise nothing would have been shown about bodies.
    expect(created).toBeGreaterThan(50);
});
