import { describe, expect, test } from '@jest/globals';
import type { IRoom, IUser } from '@rocket.chat/core-typings';
import { joinRoom } from '../../store/rooms.mts';
import { standstill } from '../fixtures/openTestWorkspace.mts';
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
        [{ text: 'x', tmid: 't' }, { tmid: 't' }],
        [{ text: 'x' }, { alias: '' }],
        [{ text: 'x', emoji: 5, avatar: true }, { alias: '' }],
        [{ text: 'x', avatar: 'nonsense' }, { avatar: 'nonsense' }],
        [{ text: 'x', blocks: [{}] }, { msg: 'x' }],
        [
            { attachments: [{ fields: [{ title: 'a', value: 5 }], image_url: 'data:image/png;base64,x' }] },
            { attachments: [{ image_url: 'data:image/png;base64,x' }] },
        ],
    ];

    test.each(fields)('D.1: %j becomes %j', async (payload, message) => {
        const { call, messages } = await openHookWorkspace();
        expect(await call(payload)).toEqual(accepted);
        expect(messages).toMatchObject([message]);
    });

    const wrong: [object, string][] = [
        [{ alias: 5 }, 'Match error: Expected string, got number in field alias'],
        [{ emoji: { a: 1 } }, 'Match error: Expected string, got object in field emoji'],
        [{ tmid: 5 }, 'Match error: Expected string, got number in field tmid'],
        [{ avatar: 'javascript:alert(1)' }, 'Invalid href value provided'],
        [{ attachments: [{ title_link: 'nonsense' }] }, 'Invalid href value provided'],
        [{ attachments: [{ color: 5 }] }, 'Match error: Expected string, got number in field color'],
        [{ attachments: [{ fields: {} }] }, 'Match error: Expected array, got object in field fields'],
        [{ attachments: [{ fields: [{ title: 'a' }] }] }, 'Invalid attachment field, title and value is required'],
        [{ attachments: [{ actions: [{ url: 'ftp://x' }] }] }, 'Invalid href value provided'],
        [{ customFields: { a: 1 } }, 'Custom fields not enabled'],
    ];

    test.each(wrong)('D.1: refuses %j: %s', async (payload, error) => {
        const { call, messages } = await openHookWorkspace();
        expect(await call({ text: 'x', ...payload })).toEqual(refusing(400, error));
        expect(messages).toEqual([]);
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
        ['##general', accepted, ['general']],
        ['@@uma', accepted, ['rocket.cat,uma']],
        ['uma', refusing(400, 'invalid-channel'), []],
        ['#ops,#general', refusing(400, 'invalid-channel'), []],
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
        [{ archived: true, t: 'p' }, 'room_is_archived'],
    ])('D.1: a room that is %j', async (room, error) => {
        const { call, store } = await openHookWorkspace();
        await store.rooms.updateAsync({ _id: 'GENERAL' }, { $set: room });
        expect(await call({ text: 'x' })).toEqual(refusing(400, error));
    });

    test('D.1: a direct room that is blocked', async () => {
        const { call, store, messages } = await openHookWorkspace({ channel: '@uma' });
        await call({ text: 'x' });
        await store.subscriptions.updateAsync(
            { rid: messages[0]?.rid, 'u._id': 'rocket.cat' },
            { $set: { blocker: true } },
        );
        expect(await call({ text: 'y' })).toEqual(refusing(400, 'room_is_blocked'));
    });

    test.each([
        ['nobody of the team', false, 'p', false],
        ['a member of the team', true, 'p', true],
        ['nobody of a public team', false, 'c', true],
    ] as const)('D.1: a public channel of a team, for %s', async (_name, member, t, posts) => {
        const { call, store, messages } = await openHookWorkspace({ channel: '#ops' });
        const main = { _id: 'main', name: 'team', t, teamId: 'team', teamMain: true, usersCount: 0, msgs: 0 };
        const room = await store.rooms.insertAsync<IRoom>({
            ...main,
            u: { _id: 'x' },
            ts: standstill,
            _updatedAt: standstill,
        });
        await store.rooms.updateAsync({ name: 'ops' }, { $set: { teamId: 'team' } });
        const cat = await store.users.findOneAsync<IUser>({ _id: 'rocket.cat' });
        await (member ? joinRoom(store, room, cat) : undefined);
        expect(await call({ text: 'x' })).toEqual(posts ? accepted : refusing(400, 'error-not-allowed'));
        expect(messages).toHaveLength(posts ? 1 : 0);
        const { _id: rid } = await store.rooms.findOneAsync({ name: 'ops' });
        expect(await store.subscriptions.countAsync({ rid, 'u._id': 'rocket.cat' })).toBe(posts ? 1 : 0);
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
