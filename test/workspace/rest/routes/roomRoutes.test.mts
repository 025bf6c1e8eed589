import { describe, expect, test } from '@jest/globals';
import { withServer } from '../TestServer.mts';

describe('rooms', () => {
    test.each([
        { as: 'uma', path: 'rooms.info?roomName=general', found: { room: { _id: 'GENERAL', t: 'c' } } },
        { as: 'owen', path: 'rooms.info?roomName=ops', found: { room: { name: 'ops' } } },
        { as: 'olivia', path: 'rooms.info?roomName=secret', found: { room: { t: 'p' } } },
        { as: 'uma', path: 'channels.info?roomId=GENERAL', found: { channel: { name: 'general' } } },
    ])('$as finds $path', async ({ as, path, found }) => {
        await withServer(undefined, async ({ request }) => {
            expect((await request({ path: `/api/v1/${path}`, as })).body).toMatchObject({ ...found, success: true });
        });
    });

    test.each([
        { path: 'rooms.info?roomName=secret', errorType: 'Not Allowed' },
        { path: 'rooms.info?roomName=none', errorType: 'error-room-not-found' },
        { path: 'rooms.info', errorType: 'error-roomid-param-not-provided' },
        { path: 'channels.info?roomName=secret', errorType: 'error-room-not-found' },
    ])('$path is refused to uma: $errorType', async ({ path, errorType }) => {
        await withServer(undefined, async ({ request }) => {
            const answer = await request({ path: `/api/v1/${path}`, as: 'uma' });
            expect([answer.status, answer.body.errorType]).toEqual([400, errorType]);
        });
    });

    test('rooms.get shows the joined ones, channels.list the public ones page by page', async () => {
        await withServer(undefined, async ({ request }) => {
            const joined = await request({ path: '/api/v1/rooms.get', as: 'owen' });
            const names = (joined.body.update as { name?: string; t: string }[]).map(({ name, t }) => name ?? t);
            expect(names.sort()).toEqual(['d', 'd', 'general']);
            const page = await request({ path: '/api/v1/channels.list?count=1&offset=1', as: 'owen' });
            expect(page.body).toMatchObject({ channels: [{ name: 'ops' }], count: 1, offset: 1, total: 2 });
        });
    });
});
