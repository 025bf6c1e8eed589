import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { IIntegration, IMessage } from '@rocket.chat/core-typings';
import { hastenJobs } from '../../workspace/hastenJobs.mts';
import { findOne } from '../../workspace/store/findOne.mts';
import { hookAuthor } from '../../workspace/store/seedPermissions.mts';
import { ConnectWorkspace } from './fixtures/ConnectWorkspace.mts';

let app: ConnectWorkspace;

beforeAll(async () => {
    app = await ConnectWorkspace.open();
    await app.configure({ 'permission-rule': 'either' });
    await app.add('hannah', ['user', hookAuthor._id]);
    for (const as of ['admin', 'olivia', 'hannah', 'uma']) {
        await app.connect({ as });
    }
});

afterAll(() => app.close());

/** A new incoming integration of somebody's, under a name of its own. */
async function made(name: string, as: string): Promise<IIntegration> {
    await app.type(`create incoming "${name}"`, { as });
    return app.integration(name);
}

function stored(_id: string): Promise<IIntegration | undefined> {
    return findOne(app.workspace.store.integrations, { _id });
}

const ways: [way: string, line: (id: string) => string][] = [
    ['update', (id) => `update ${id} --alias Changed`],
    ['disable', (id) => `disable ${id}`],
    ['clone', (id) => `clone ${id} Copy`],
    ['rotate', (id) => `rotate ${id}`],
    ['remove', (id) => `remove ${id} --yes`],
];

describe.each(ways)('%s over one’s own connection', (way, line) => {
    test.each([
        ['admin', 'hannah'],
        ['olivia', 'hannah'],
        ['hannah', 'hannah'],
    ])('%s may, with one of %s', async (as, author) => {
        const { _id } = await made(`${way} as ${as}`, author);
        const reply = await app.type(line(_id), { as });
        expect(reply).toMatch(/^(\*(Updated|Disabled|Removed|The webhook URL changes)|A copy of)/);
    });

    test.each([
        ['hannah', 'olivia'],
        ['uma', 'hannah'],
    ])('%s may not, with one of %s', async (as, author) => {
        const { _id, token } = await made(`${way} not as ${as}`, author);
        const count = await app.workspace.store.integrations.countAsync({});
        const before = await stored(_id);
        const reply = await app.type(line(_id), { as });
        expect(reply).toMatch(/There is no integration|lacks a permission|may not/);
        expect(reply).not.toContain(String(token));
        expect(await stored(_id)).toEqual(before);
        expect(await app.workspace.store.integrations.countAsync({})).toBe(count);
    });
});

describe('the server says who did it', () => {
    test('and the author of a successor is the person who rotated', async () => {
        const { _id } = await made('Signed', 'hannah');
        await app.type(`update ${_id} --alias X`, { as: 'olivia' });
        expect(await stored(_id)).toMatchObject({
            _updatedBy: { username: 'olivia' },
            _createdBy: { username: 'hannah' },
        });
        await app.type(`rotate ${_id} --grace 0`, { as: 'olivia' });
        const query = { name: 'Signed', enabled: true };
        expect(await findOne(app.workspace.store.integrations, query)).toMatchObject({
            _createdBy: { username: 'olivia' },
        });
    });

    test('and what it refuses is told in words, with nothing written', async () => {
        const { _id } = await made('Bounded', 'hannah');
        const reply = await app.type(`update ${_id} --channel #ops`, { as: 'hannah' });
        expect(reply).toContain('`--channel`');
        expect(await stored(_id)).toMatchObject({ channel: ['#general'] });
    });

    test('but where both permissions are needed, nobody with one of them reaches anywhere new', async () => {
        const { _id } = await made('Strict', 'hannah');
        await app.configure({ 'permission-rule': 'both' });
        for (const line of [`update ${_id} --channel @olivia`, `clone ${_id} Copy`, `rotate ${_id}`]) {
            expect(await app.type(line, { as: 'hannah' })).toContain(
                'none of your roles has `manage-incoming-integrations`',
            );
        }
        await app.configure({ 'permission-rule': 'either' });
        expect(await stored(_id)).toMatchObject({ channel: ['#general'] });
    });
});

test('somebody who disconnected since then is told that the old one still works', async () => {
    const { _id } = await made('Left', 'olivia');
    await app.type(`rotate ${_id} --grace 1h`, { as: 'olivia' });
    await app.type('disconnect', { as: 'olivia' });
    const { events } = app.workspace;
    const told = once(events, 'message') as Promise<[IMessage]>;
    await hastenJobs(app.workspace, { 'data.integrationId': _id });
    const [{ msg }] = await told;
    expect(msg).toContain('could not be disabled, so it may still work. You are not connected.');
    expect(msg).toContain(`/integration disable ${_id}`);
    expect(msg).not.toContain('http');
    expect(await stored(_id)).toMatchObject({ enabled: true });
});
