import { describe, expect, test } from '@jest/globals';
import { accepted, openHookWorkspace, refusing } from '../fixtures/openHookWorkspace.mts';

const override = { overrideDestinationChannelEnabled: true };

describe('sendWebhookMessage', () => {
    const fields: [object, Record<string, unknown>][] = [
        [{ text: 'a', msg: 'b' }, { msg: 'a' }],
        [{ msg: 'b' }, { msg: 'b' }],
        [{ text: 5 }, { msg: '5' }],
        [{ text: 'x', username: 'a', alias: 'b' }, { alias: 'a' }],
        [{ text: 'x', alias: 'b' }, { alias: 'b' }],
        [{ text: 'x', icon_emoji: ':a:', emoji: ':b:' }, { emoji: ':a:' }],
        [{ text: 'x', emoji: ':b:', avatar: '/a.png' }, { avatar: '/a.png' }],
        [{ text: 'x', icon_url: '/i.png', avatar: '/a.png' }, { avatar: '/i.png' }],
        [{ text: 'x', attachments: 'no list' }, { attachments: [] }],
        [{ attachments: [{ msg: ' a ', title: 't' }] }, { attachments: [{ text: 'a', title: 't' }], parseUrls: false }],
        [
            { text: 'x', parseUrls: false, groupable: true },
            { parseUrls: false, groupable: true },
        ],
        [
            { text: 'x', tmid: 't', customFields: { a: 1 } },
            { tmid: 't', customFields: { a: 1 } },
        ],
    ];

    test.each(fields)('D.1: %j becomes %j', async (payload, message) => {
        const { call, messages } = await openHookWorkspace();
        expect(await call(payload)).toEqual(accepted);
        expect(messages).toMatchObject([message]);
    });

    test.each(['channel', 'roomId'])('D.1: refuses %s unless the integration allows it', async (field) => {
        const error = 'overriding destination channel is disabled for this integration';
        const { call, messages } = await openHookWorkspace();
        expect(await call({ text: 'x', [field]: '#ops' })).toEqual(refusing(400, error));
        expect(messages).toEqual([]);
    });

    test.each([
        ['#ops', accepted, ['ops']],
        [['#ops', 'general', '#ops'], accepted, ['ops', 'general']],
        ['GENERAL', accepted, ['general']],
        ['@uma', accepted, ['rocket.cat,uma']],
        ['rocket.cat', accepted, ['rocket.cat']],
        ['#nowhere', refusing(400, 'invalid-channel'), []],
        ['@nobody', refusing(400, 'invalid-channel'), []],
        ['nowhere', refusing(400, 'invalid-channel'), []],
        ['#secret', refusing(400, 'error-not-allowed'), []],
        [['#ops', '#secret'], refusing(400, 'error-not-allowed'), []],
        [[], refusing(400, 'unknown-error'), []],
    ])('D.1: overriding with %j', async (channel, answer, rooms) => {
        const { call, messages, store } = await openHookWorkspace(override);
        expect(await call({ text: 'x', channel })).toEqual(answer);
        const names = messages.map(async ({ rid }) => {
            const { name, usernames = [] } = await store.rooms.findOneAsync({ _id: rid });
            return name ?? usernames.join();
        });
        expect(await Promise.all(names)).toEqual(rooms);
    });

    test('D.1: joins public channels', async () => {
        const { call, store, events } = await openHookWorkspace(override);
        const joined: unknown[] = [];
        events.on('activity', ({ event, user }) => joined.push([event, user?.username]));
        await call({ text: 'x', channel: '#ops' });
        await call({ text: 'y', channel: '#ops' });
        const { _id } = await store.rooms.findOneAsync({ name: 'ops' });
        expect(await store.subscriptions.countAsync({ rid: _id, 'u._id': 'rocket.cat' })).toBe(1);
        expect(joined).toEqual([['roomJoined', 'rocket.cat']]);
    });

    test.each([
        [{ archived: true }, 'room_is_archived'],
        [{ ro: true }, "You can't send messages because the room is readonly."],
        [{ muted: ['rocket.cat'] }, 'You_have_been_muted'],
    ])('D.1: a room that is %j', async (room, error) => {
        const { call, store } = await openHookWorkspace();
        await store.rooms.updateAsync({ _id: 'GENERAL' }, { $set: room });
        expect(await call({ text: 'x' })).toEqual(refusing(400, error));
    });

    test('D.1: a message that is too long', async () => {
        const { call } = await openHookWorkspace();
        expect(await call({ text: 'x'.repeat(5001) })).toEqual(refusing(400, 'error-message-size-exceeded'));
    });

    test('D.1: separateResponse tells channel by channel, and fails when all failed', async () => {
        const { call, messages } = await openHookWorkspace(override);
        const some = await call({ text: 'x', channel: ['#ops', '#secret'], separateResponse: true });
        const refusedSecret = { channel: '#secret', error: 'error-not-allowed' };
        expect(some).toEqual({
            status: 200,
            body: { success: true, responses: [{ channel: '#ops', message: messages[0] }, refusedSecret] },
        });
        expect(await call({ text: 'x', channel: '#secret', separateResponse: true })).toEqual({
            status: 400,
            body: { success: false, responses: [refusedSecret] },
        });
    });
});
