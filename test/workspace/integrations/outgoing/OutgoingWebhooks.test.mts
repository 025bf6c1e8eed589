import { describe, expect, test } from '@jest/globals';
import type { IMessage } from '@rocket.chat/core-typings';
import { withOutgoing } from '../fixtures/openOutgoingWorkspace.mts';
import { standstill } from '../fixtures/openTestWorkspace.mts';
import type { OutgoingBody } from '../IntegrationBody.mts';
import type { Activity } from '../../WorkspaceEvents.mts';

const ts = standstill.toISOString();

describe('OutgoingWebhooks', () => {
    test('D.2: posts a message as JSON, and records the call', async () => {
        await withOutgoing([], async ({ add, say, received, history, person }) => {
            const { _id } = await add({ token: 'secret', triggerWords: ['!deploy'] });
            const message = await say('uma', 'GENERAL', { msg: '!deploy now' });
            const body = {
                token: 'secret',
                bot: false,
                trigger_word: '!deploy',
                channel_id: 'GENERAL',
                channel_name: 'general',
                message_id: message._id,
                timestamp: ts,
                user_id: (await person('uma'))._id,
                user_name: 'uma',
                text: '!deploy now',
                siteUrl: 'http://localhost:3000',
            };
            expect(received).toMatchObject([{ method: 'POST', headers: { 'content-type': 'application/json' }, body }]);
            expect(received[0]?.body).toEqual(body);
            const [record] = await history();
            expect(record?._id).toMatch(/^[0-9a-f]{24}$/);
            expect(record).not.toHaveProperty('finished');
            expect(await history()).toMatchObject([
                {
                    type: 'outgoing-webhook',
                    step: 'after-http-call',
                    integration: { _id },
                    event: 'sendMessage',
                    triggerWord: '!deploy',
                    ranPrepareScript: true,
                    data: {},
                    url: expect.stringContaining('127.0.0.1'),
                    httpCallData: { ...body, timestamp: standstill },
                    httpResult: '"ok"',
                },
            ]);
        });
    });

    const extras: [Partial<IMessage>, Partial<OutgoingBody>, object][] = [
        [{ alias: 'CI' }, {}, { alias: 'CI' }],
        [{ bot: { i: 'x' } }, {}, { bot: true }],
        [{ tmid: 't' }, {}, { tmid: 't' }],
        [{ editedAt: standstill } as Partial<IMessage>, { runOnEdits: true }, { isEdited: true }],
    ];

    test.each(extras)('D.2: says of a message with %j: %j', async (message, body, fields) => {
        await withOutgoing([], async ({ add, say, received }) => {
            await add(body);
            await say('uma', 'GENERAL', { msg: 'x', ...message });
            expect(received).toMatchObject([{ body: fields }]);
        });
    });

    const quiet: [string, Partial<OutgoingBody>, Partial<IMessage>, number][] = [
        ['starts with the word', { triggerWords: ['a', 'b'] }, { msg: 'b c' }, 1],
        ['has the word elsewhere', { triggerWords: ['c'] }, { msg: 'b c' }, 0],
        ['has the word anywhere', { triggerWords: ['c'], triggerWordAnywhere: true }, { msg: 'b c' }, 1],
        ['has the word in capitals', { triggerWords: ['b'] }, { msg: 'B' }, 0],
        ['was edited', {}, { msg: 'x', editedAt: standstill } as Partial<IMessage>, 0],
        ['is the system’s', {}, { msg: 'x', t: 'uj' }, 0],
        ['finds the webhook disabled', { enabled: false }, { msg: 'x' }, 0],
        ['is another event', { event: 'fileUploaded' }, { msg: 'x' }, 0],
        ['has two URLs to go to', { urls: ['http://127.0.0.1:1/', ' '] }, { msg: 'x' }, 0],
    ];

    test.each(quiet)('D.2: a message that %s', async (_name, body, message, calls) => {
        await withOutgoing([], async ({ add, say, received }) => {
            await add(body);
            await say('uma', 'GENERAL', { msg: '', ...message });
            expect(received).toHaveLength(calls);
        });
    });

    const places: [string, string[]][] = [
        ['', ['general', 'ops']],
        ['all_public_channels', ['general', 'ops']],
        ['all_private_groups', ['secret']],
        ['all_direct_messages', ['direct']],
        ['#general,#secret', ['general', 'secret']],
        ['#GENERAL', ['general']],
        ['@owen', []],
        ['@olivia', ['direct']],
    ];

    test.each(places)('D.2: on channel %j hears %j from owen', async (channel, heard) => {
        await withOutgoing([], async ({ add, say, received, store, person }) => {
            await add({ channel });
            const uids = [(await person('owen'))._id, (await person('olivia'))._id].sort();
            await store.rooms.updateAsync({ _id: uids.join('') }, { $set: { name: 'direct' } });
            for (const room of ['general', 'ops', 'secret', 'direct']) {
                await say('owen', room, { msg: room });
            }
            expect(received.map(({ body }) => (body as { text: string }).text)).toEqual(heard);
        });
    });

    test.each([
        ['roomJoined', '#general'],
        ['roomLeft', '#general'],
        ['roomArchived', ''],
        ['roomCreated', ''],
        ['userCreated', ''],
    ] as const)('D.2: tells nothing of %s but that it happened', async (event, channel) => {
        await withOutgoing([], async ({ add, events, webhooks, received, store, person }) => {
            await add({ event, channel, targetRoom: '#general', token: 't' });
            const uma = await person('uma');
            const room = await store.rooms.findOneAsync({ _id: 'GENERAL' });
            events.emit('activity', { event, user: uma, owner: uma, room });
            await webhooks.settled();
            expect(received.map(({ body }) => body)).toEqual([{ token: 't', bot: false }]);
        });
    });

    test.each([
        ['nothing', {}, [false, true, true]],
        ['words that the answers do not have', { triggerWords: ['go'] }, [false]],
        ['words that the answers begin with', { triggerWords: ['go', 'gone'] }, [false, true, true]],
        ['what is said in a room to which no answer goes', { targetRoom: '#ops' }, [false]],
    ])('D.2: is set off by its own answers, where it waits for %s', async (_name, body, bots) => {
        const again = {
            body: { text: 'triggerWords' in body && body.triggerWords.includes('gone') ? 'gone' : 'more' },
        };
        await withOutgoing([again, again, { body: '' }], async ({ add, say, received }) => {
            await add(body);
            await say('uma', 'GENERAL', { msg: 'go' });
            expect(received.map((call) => (call.body as { bot: boolean }).bot)).toEqual(bots);
        });
    });

    test('D.2: tells of fileUploaded', async () => {
        await withOutgoing([], async ({ add, events, webhooks, received, store, person }) => {
            await add({ event: 'fileUploaded' });
            const uma = await person('uma');
            const room = await store.rooms.findOneAsync({ _id: 'GENERAL' });
            const message: IMessage = {
                _id: 'm',
                rid: 'GENERAL',
                msg: 'file',
                ts: standstill,
                u: { _id: uma._id, username: 'uma' },
                _updatedAt: standstill,
            };
            const activity: Activity = { event: 'fileUploaded', user: uma, room, message };
            events.emit('activity', activity);
            await webhooks.settled();
            const things = { user: { username: 'uma' }, room: { name: 'general' }, message: { _id: 'm' } };
            const fields = { text: 'file', user_name: 'uma', message_id: 'm', timestamp: ts, ...things };
            expect(received).toMatchObject([{ body: { bot: false, ...fields } }]);
            expect(JSON.stringify(received)).not.toContain('services');
        });
    });

    test('stops listening', async () => {
        await withOutgoing([], async ({ add, say, received, webhooks }) => {
            await add();
            await webhooks.stop();
            await say('uma', 'GENERAL', { msg: 'x' });
            expect(received).toEqual([]);
        });
    });
});
