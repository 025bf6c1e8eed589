import { describe, expect, test } from '@jest/globals';
import { findOne } from '../store/findOne.mts';
import type { Store } from '../store/Store.mts';
import { issueLoginToken, issuePersonalAccessToken } from '../store/tokens.mts';
import { withServer } from './TestServer.mts';

const path = '/api/v1/me';
const hour = 3_600_000;

async function idOf(store: Store, username: string): Promise<string> {
    return (await findOne(store.users, { username }))?._id ?? '';
}

async function addAccessToken(store: Store, accessToken: string, expires: Date): Promise<void> {
    const userId = await idOf(store, 'owen');
    const token = { accessToken, expires, userId, clientId: 'client', _updatedAt: new Date() };
    await store.oauthTokens.insertAsync({ _id: accessToken, ...token });
}

describe('who a request acts for', () => {
    test('the user of a login token, or of a personal access token', async () => {
        await withServer(undefined, async ({ store, request }) => {
            const id = await idOf(store, 'uma');
            const tokens = [
                await issueLoginToken(store, id),
                await issuePersonalAccessToken(store, id, { name: 'ci' }),
            ];
            for (const token of tokens) {
                const { body } = await request({ path, headers: { 'X-User-Id': id, 'X-Auth-Token': token } });
                expect(body).toMatchObject({ success: true, username: 'uma' });
            }
        });
    });

    test('stored tokens are hashed', async () => {
        await withServer(undefined, async ({ store }) => {
            const token = await issueLoginToken(store, await idOf(store, 'uma'));
            expect(JSON.stringify(await findOne(store.users, { username: 'uma' }))).not.toContain(token);
        });
    });

    test('the user of an OAuth token, as bearer or in the query', async () => {
        await withServer(undefined, async ({ store, request }) => {
            await addAccessToken(store, 'oauth', new Date(Date.now() + hour));
            const bearer = await request({ path, headers: { Authorization: 'Bearer oauth' } });
            const inQuery = await request({ path: `${path}?access_token=oauth` });
            expect([bearer.body.username, inQuery.body.username]).toEqual(['owen', 'owen']);
        });
    });

    const rows: [string, Record<string, string>][] = [
        [
            'wrong login headers beside a right bearer',
            { 'X-User-Id': 'x', 'X-Auth-Token': 'x', Authorization: 'Bearer oauth' },
        ],
        ['an unknown bearer', { Authorization: 'Bearer other' }],
        ['no header at all', {}],
        ['a user id alone', { 'X-User-Id': 'x' }],
    ];

    test.each(rows)('%s: nobody', async (_name, headers) => {
        await withServer(undefined, async ({ store, request }) => {
            await addAccessToken(store, 'oauth', new Date(Date.now() + hour));
            expect((await request({ path, headers })).status).toBe(401);
        });
    });

    test('an expired OAuth token, or one of a deactivated user: nobody', async () => {
        await withServer(undefined, async ({ store, clock, request }) => {
            await addAccessToken(store, 'oauth', new Date(clock.now.getTime() + hour));
            const headers = { Authorization: 'Bearer oauth' };
            clock.now = new Date(clock.now.getTime() + hour + 1);
            expect((await request({ path, headers })).status).toBe(401);
            clock.now = new Date(clock.now.getTime() - hour);
            expect((await request({ path, headers })).status).toBe(200);
            await store.users.updateAsync({ username: 'owen' }, { $set: { active: false } });
            expect((await request({ path, headers })).status).toBe(401);
        });
    });
});
