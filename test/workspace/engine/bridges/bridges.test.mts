import { describe, expect, test } from '@jest/globals';
import { denialOf } from '../../../fakes/denialOf.mts';
import { expectOnConsole } from '../../../fakes/expectOnConsole.mts';
import { RocketChatAssociationModel, RocketChatAssociationRecord } from '@host/apps-engine/definition/metadata';
import { findOne } from '../../store/findOne.mts';
import { openStore } from '../../store/Store.mts';
import { Probe } from '../Probe.mts';
import type { EngineContext } from './EngineContext.mts';
import { PersistenceBridge } from './PersistenceBridge.mts';

/** What the engine calls for an app, without the engine. */
class OpenPersistence extends PersistenceBridge {
    private readonly one = [new RocketChatAssociationRecord(RocketChatAssociationModel.MISC, 'one')];

    write(n: number): Promise<string> {
        return this.updateByAssociations(this.one, { n }, true, 'app');
    }

    read(): Promise<object[]> {
        return this.readByAssociations(this.one, 'app');
    }
}

expectOnConsole(denialOf('scheduler', 'api'));

test('messages are stored and broadcast, and can be read back', () =>
    Probe.run(async (probe) => {
        const engine = await probe.install();
        const posted = probe.nextMessage();
        const { value: id } = await probe.act(engine, 'post', 'hello room');
        expect(await posted).toMatchObject({
            _id: id,
            rid: 'GENERAL',
            msg: 'hello room',
            u: { username: 'floor.bot' },
        });
        const { value } = await probe.act(engine, 'message', id);
        expect(value).toMatchObject({
            id,
            text: 'hello room',
            room: { slugifiedName: 'general' },
            attachments: [{ title: { value: 'attached' } }],
        });
    }));

describe('a message that the server refuses is lost, and the app is told why', () => {
    test.each([
        ['in a read-only room', { ro: true }, 'hello', "You can't send messages because the room is readonly."],
        ['in an archived room', { archived: true }, 'hello', 'room_is_archived'],
        ['of somebody who is muted', { muted: ['floor.bot'] }, 'hello', 'You_have_been_muted'],
        ['that mentions everybody', {}, 'see @all', 'error-action-not-allowed'],
        ['that mentions everybody behind a link', {}, 'see [a](b)@all', 'error-action-not-allowed'],
    ])('%s', (_name, room, text, error) =>
        Probe.run(async (probe) => {
            const engine = await probe.install();
            await probe.store.rooms.updateAsync({ _id: 'GENERAL' }, { $set: room });
            expect((await probe.act(engine, 'post', text)).error).toContain(error);
            expect(await probe.store.messages.countAsync({})).toBe(0);
        }),
    );

    test('but for those whom an administrator lets post there all the same', () =>
        Probe.run(async (probe) => {
            const engine = await probe.install();
            await probe.store.rooms.updateAsync({ _id: 'GENERAL' }, { $set: { ro: true, unmuted: ['floor.bot'] } });
            expect(await probe.act(engine, 'post', 'hello')).toEqual({ value: expect.any(String) });
        }));
});

test('a notification is refused where there is no such room', () =>
    Probe.run(async (probe) => {
        const engine = await probe.install();
        expect(await probe.act(engine, 'notify', 'nowhere')).toEqual({
            error: expect.stringContaining('Invalid room provided on the message.'),
        });
    }));

test('members who are not there any more leave gaps', () =>
    Probe.run(async (probe) => {
        const engine = await probe.install();
        await probe.store.users.removeAsync({ username: 'owen' }, {});
        const { value } = await probe.act(engine, 'member');
        expect(value).toEqual(expect.arrayContaining([expect.objectContaining({ username: 'uma' }), null]));
    }));

describe('persistence', () => {
    test('updates the record with exactly the associations and reads all that have them', () =>
        Probe.run(async (probe) => {
            const engine = await probe.install();
            await probe.act(engine, 'store', { ids: ['a', 'b'], data: { n: 1 } });
            await probe.act(engine, 'store', { ids: ['a', 'b'], data: { n: 2 } });
            await probe.act(engine, 'store', { ids: ['a'], data: { n: 3 } });
            const { value } = await probe.act(engine, 'stored', ['a']);
            expect(value).toHaveLength(2);
            expect(value).toEqual(expect.arrayContaining([{ n: 2 }, { n: 3 }]));
            expect(await probe.act(engine, 'stored', ['b'])).toEqual({ value: [{ n: 2 }] });
            expect(await probe.act(engine, 'forget', ['b'])).toEqual({ value: [{ n: 2 }] });
            expect(await probe.act(engine, 'stored', ['a'])).toEqual({ value: [{ n: 3 }] });
        }));

    test('leaves two records where two have looked before either has written, of which later ones change the first', async () => {
        const bridge = new OpenPersistence({ store: await openStore() } as EngineContext);
        await Promise.all([bridge.write(1), bridge.write(2)]);
        await bridge.write(3);
        expect(await bridge.read()).toEqual([{ n: 3 }, { n: 2 }]);
    });
});

test('OAuth clients get an id and a secret', () =>
    Probe.run(async (probe) => {
        const permissions = ['oauth-app.read', 'oauth-app.write', 'slashcommand', 'message.write'];
        const engine = await probe.install(permissions.map((name) => ({ name })));
        const { value } = await probe.act(engine, 'registerClient');
        expect(value).toMatchObject({
            name: 'probe',
            active: true,
            clientId: expect.stringMatching(/^\w{17}$/),
            clientSecret: expect.stringMatching(/^\w{43}$/),
            createdBy: { username: 'floor.bot' },
        });
    }));

test('an upload is kept and posted as a file', () =>
    Probe.run(async (probe) => {
        const engine = await probe.install();
        const posted = probe.nextMessage();
        const { value } = await probe.act(engine, 'upload', '{"a":1}');
        expect(value).toMatchObject({ name: 'export.json', complete: true, room: { id: 'GENERAL' } });
        expect(await posted).toMatchObject({ rid: 'GENERAL', file: { name: 'export.json', type: 'application/json' } });
        const stored = await findOne(probe.store.uploads, { name: 'export.json' });
        expect(Buffer.from(String(stored?.content), 'base64').toString()).toBe('{"a":1}');
    }));

test('a direct room with a person is opened once', () =>
    Probe.run(async (probe) => {
        const engine = await probe.install();
        const first = await probe.act(engine, 'direct');
        expect(await probe.act(engine, 'direct')).toEqual(first);
        expect(await probe.room(String(first.value))).toMatchObject({ t: 'd', usernames: ['floor.bot', 'uma'] });
    }));

describe('a scheduled job', () => {
    test('runs when it is due, and then is gone', () =>
        Probe.run(async (probe) => {
            const engine = await probe.install();
            const posted = probe.nextMessage();
            await probe.act(engine, 'schedule', 10);
            expect(await posted).toMatchObject({ msg: 'from the past', u: { username: 'floor.bot' } });
            await probe.act(engine, 'note');
            expect(await probe.store.scheduledJobs.countAsync({})).toBe(0);
        }));

    test('outlives the instance, and runs on one of those that are left', () =>
        Probe.run(async (probe) => {
            const first = await probe.install();
            await probe.act(first, 'schedule', 1500);
            await first.stop();
            const posted: unknown[] = [];
            probe.events.on('message', (message) => posted.push(message));
            const ran = probe.nextMessage();
            const [second, third] = await Promise.all([probe.start(), probe.start()]);
            await ran;
            await probe.act(second, 'note');
            await probe.act(third, 'note');
            expect(posted).toHaveLength(1);
            expect(await probe.store.scheduledJobs.countAsync({})).toBe(0);
        }));
});
