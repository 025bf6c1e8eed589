import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { IIntegration } from '@rocket.chat/core-typings';
import { ConnectWorkspace } from '../connect/fixtures/ConnectWorkspace.mts';
import { SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';
import { claimsOf, shown, whyNoChain } from './claims.mts';

/** What people type about an integration; each gives a value that nobody else does. */
const lines = [
    (id: string, n: number) => `update ${id} --alias alias-${n}`,
    (id: string, n: number) => `update ${id} --emoji :e${n}: --avatar https://a.example/${n}`,
    (id: string) => `disable ${id}`,
    (id: string, n: number) => `update ${id} --name ${id}-${n}`,
    (id: string) => `enable ${id}`,
    (id: string, n: number) => `update ${id} --alias other-${n} --emoji :o${n}:`,
    (id: string) => `rotate ${id}`,
    (id: string, n: number) => `update ${id} --trigger-words word-${n}`,
];

const fields = ['name', 'alias', 'emoji', 'avatar', 'enabled', 'triggerWords'];

describe.each([1, 2])('over %d instances', (instances) => {
    let app: ConnectWorkspace;

    beforeAll(async () => {
        app = await ConnectWorkspace.open(instances);
        app.workspace.events.setMaxListeners(0);
        const { userId, authToken } = await app.workspace.login('admin');
        await app.configure({ 'api-user-id': userId, 'api-token': authToken, 'service-for': 'everybody' });
        for (let person = 0; person < 200; person++) {
            await app.add(`p${person}`);
        }
    }, SETUP_TIMEOUT);

    afterAll(() => app.close());

    async function make(count: number): Promise<IIntegration[]> {
        const { store } = app.workspace;
        const known = new Set((await store.integrations.findAsync({})).map(({ _id }) => _id));
        for (let index = 0; index < count; index++) {
            await app.type(`create outgoing W${index} --urls https://example.com --enabled true`, { as: 'admin' });
        }
        return (await store.integrations.findAsync({})).filter(({ _id }) => !known.has(_id));
    }

    test.each([
        [10, 1],
        [50, 1],
        [10, 10],
        [50, 10],
        // Of what takes longest, each once.
        instances === 1 ? [200, 1] : [200, 40],
    ] as const)(
        '%d changes at once of %d integrations: the records are what the replies say, for every field',
        async (changes, targets) => {
            const before = await make(targets);
            const replies = await Promise.all(
                Array.from({ length: changes }, async (_, n) => {
                    const _id = before[n % targets]?._id ?? '';
                    const line = lines[Math.floor(n / targets) % lines.length]?.(_id, n) ?? '';
                    return { _id, line, reply: await app.type(line, { as: `p${n}`, instance: n % instances }) };
                }),
            );
            const told = replies.map(({ _id, line, reply }) => ({ _id, line, reply, claims: claimsOf(reply) }));
            expect(told.filter(({ claims }) => claims === undefined)).toEqual([]);
            const claimed = told.map(({ _id, claims = [] }) => ({ _id, claims }));
            for (const old of before) {
                const now = await app.workspace.store.integrations.findOneAsync({ _id: old._id });
                const all = claimed.flatMap(({ _id, claims }) => (_id === old._id ? claims : []));
                const wrong = fields.map((field) => {
                    const about = all.filter((claim) => claim.field === field);
                    return [field, whyNoChain(about, shown(old, field), shown(now, field))];
                });
                expect(wrong.filter(([, why]) => why !== undefined)).toEqual([]);
                // Whoever was told a token has one that counts.
                const tokens = all.filter(({ field }) => field === 'token').map(({ to }) => to);
                expect(tokens.length === 0 ? [old.token] : tokens).toEqual([now.token]);
            }
            expect(told.filter(({ claims = [] }) => claims.length > 0).length).toBeGreaterThanOrEqual(targets);
        },
        SETUP_TIMEOUT,
    );
});
