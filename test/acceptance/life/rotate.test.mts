import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { IIntegration, IMessage } from '@rocket.chat/core-typings';
import { hastenJobs } from '../../workspace/hastenJobs.mts';
import { findOne } from '../../workspace/store/findOne.mts';
import { json } from '../faults/answers.mts';
import { AppWorkspace, SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';

/** The jobs that end what was rotated. */
const retirement = { name: /^retire-/ };

let app: AppWorkspace;

beforeAll(async () => {
    app = await AppWorkspace.open();
}, SETUP_TIMEOUT);

afterEach(() => {
    app.gateway.misbehave('integrations.update');
});

afterAll(() => app.close());

async function stored(_id: string) {
    return (await findOne(app.workspace.store.integrations, { _id })) as IIntegration & Record<string, unknown>;
}

/** A rotation by olivia: the old integration, and the new one. */
async function rotating(name: string, options: string, making = '') {
    const old = await app.create(`create incoming ${name} ${making}`);
    return { old, successor: await app.create(`rotate ${name} ${options}`) };
}

/** Has the grace time of all rotations be over; answers what is written first then and to whom, and who else was written to. */
async function graceOver(): Promise<{ text: string; receivers: string[]; others: string[] }> {
    const { store, events } = app.workspace;
    const messages: IMessage[] = [];
    const note = (message: IMessage) => messages.push(message);
    events.on('message', note);
    const told = once(events, 'message');
    await hastenJobs(app.workspace, retirement);
    await told;
    while ((await store.scheduledJobs.countAsync(retirement)) > 0) {
        await setImmediate();
    }
    events.off('message', note);
    const receivers = messages.map(async ({ rid }) => (await findOne(store.rooms, { _id: rid }))?.usernames ?? []);
    const [first = [], ...others] = await Promise.all(receivers);
    return { text: messages[0]?.msg ?? '', receivers: first, others: others.flat() };
}

describe('an outgoing integration', () => {
    test('gets a new token', async () => {
        const { _id, token, ...before } = await app.create('create outgoing Deploys --urls https://example.com');
        const reply = await app.type('rotate Deploys');
        const after = await stored(_id);
        expect(after.token).toMatch(/^[0-9a-f]{48}$/);
        expect(after.token).not.toBe(token);
        expect(reply).toContain(String(after.token));
        expect(reply).not.toContain(String(token));
        expect({ ...after, _updatedAt: before._updatedAt }).toMatchObject(before);
    });

    test('has no grace time', async () => {
        const { token, _id } = await app.create('create outgoing Graceless --urls https://example.com');
        expect(await app.type('rotate Graceless --grace 1h')).toContain('`--grace` does not go with an outgoing');
        expect(await stored(_id)).toMatchObject({ token });
    });
});

describe('an incoming integration', () => {
    test('is replaced by one with the same settings and a new URL, and works on for a day', async () => {
        const making =
            '--channel #ops,@owen --alias Bot --script "class Script {}" --override-destination-channel-enabled';
        const old = await app.create(`create incoming Builds ${making}`);
        const before = await app.integrations();
        const reply = await app.type('rotate builds');
        const successor = (await app.integrations()).find(({ _id }) => !before.some((it) => it._id === _id));
        const { _id, token, _createdAt, _updatedAt, ...settings } = successor as typeof old;
        expect(old).toMatchObject(settings);
        expect([_id, token]).not.toContain(old.token);
        const kept = { ...old, _updatedAt: expect.any(Date) };
        expect(await stored(old._id)).toMatchObject({
            ...kept,
            name: 'Builds (old)',
            _updatedBy: { username: 'admin' },
        });
        expect(reply).toContain('It is called `Builds (old)` now, so that `Builds` means the new one.');
        expect(await app.type('show Builds')).toContain(_id);
        expect(reply).toContain('*The webhook URL changes.*');
        expect(reply).toContain(`/hooks/${_id}/${String(token)}`);
        expect(reply).not.toContain(String(old.token));
        const [job] = await app.workspace.store.scheduledJobs.findAsync<{ _id: string; nextRunAt: Date; data: object }>(
            {
                'data.integrationId': old._id,
            },
        );
        const hours = ((job?.nextRunAt.getTime() ?? 0) - _createdAt.getTime()) / 3_600_000;
        expect(hours).toBeCloseTo(24, 1);
        const until = job?.nextRunAt.toISOString().slice(0, 16).replace('T', ' ') ?? '';
        expect(reply).toContain(`(\`${old._id}\`) works until ${until} UTC`);
        expect(JSON.stringify(job)).not.toContain(String(token));
        expect(JSON.stringify(job)).not.toContain(String(old.token));
        await app.workspace.store.scheduledJobs.removeAsync({ _id: job?._id }, {});
        expect(_updatedAt).toEqual(_createdAt);
    });

    test('is disabled when the grace time is over, and the person is told', async () => {
        const { old, successor } = await rotating('Timed', '--grace 7d', '--alias Kept');
        const { text, receivers } = await graceOver();
        expect(await stored(old._id)).toMatchObject({
            enabled: false,
            alias: 'Kept',
            _updatedBy: { username: 'admin' },
        });
        expect(await stored(successor._id)).toMatchObject({ enabled: true });
        expect(text).toContain(`\`Timed\` (\`${old._id}\`) is disabled`);
        expect(text).not.toContain(String(old.token));
        expect(receivers).toContain('olivia');
    });

    test('is disabled at once with --grace 0', async () => {
        const { old } = await rotating('Prompt', '--grace 0');
        expect(await stored(old._id)).toMatchObject({ enabled: false });
        expect(await app.workspace.store.scheduledJobs.findAsync(retirement)).toEqual([]);
    });

    test('that was not enabled stays so, and its successor is not', async () => {
        const old = await app.create('create incoming Off --enabled false');
        const reply = await app.type('rotate Off');
        expect(reply).toContain(`(\`${old._id}\`) was not enabled, and neither is the new one.`);
        expect(await app.workspace.store.scheduledJobs.findAsync(retirement)).toEqual([]);
    });

    test('tells the new URL even when the old one could not be disabled', async () => {
        const old = await app.create('create incoming Stubborn');
        app.gateway.misbehave('integrations.update', json('503 Service Unavailable', {}));
        const reply = await app.type('rotate Stubborn --grace 0');
        expect(reply).toMatch(/webhook URL: `http/);
        expect(reply).toContain(`*The old one may still work* (\`${old._id}\`)`);
        expect(reply).toContain(`/integration disable ${old._id}`);
    });

    test.each(['1x', '-1h', '400d', 'soon'])('has no grace time of %s', async (grace) => {
        const before = await app.integrations();
        expect(await app.type(`rotate Builds --grace=${grace}`)).toContain(`\`${grace}\` is not right for \`--grace\``);
        expect(await app.integrations()).toEqual(before);
    });
});

describe('when the grace time is over', () => {
    test('a person who lost the right since then is told why nothing happened, and so is the administrator', async () => {
        const { users } = app.workspace.store;
        const { old } = await rotating('Demoted', '--grace 1h');
        const { roles } = await users.findOneAsync({ username: 'olivia' });
        await users.updateAsync({ username: 'olivia' }, { $set: { roles: ['user'] } });
        const { text, receivers, others } = await graceOver();
        await users.updateAsync({ username: 'olivia' }, { $set: { roles } });
        expect(others).toContain('admin');
        expect(text).toContain('could not be disabled');
        expect(text).toContain('`manage-incoming-integrations`');
        expect(receivers).toContain('olivia');
        expect(await stored(old._id)).toMatchObject({ enabled: true });
    });

    test('a person who is not active any more does nothing, and the administrator is told', async () => {
        const { users } = app.workspace.store;
        const { old } = await rotating('Orphan', '--grace 1h');
        await users.updateAsync({ username: 'olivia' }, { $set: { active: false } });
        const { text, receivers } = await graceOver();
        await users.updateAsync({ username: 'olivia' }, { $set: { active: true } });
        expect(text).toContain('`olivia`, who rotated it, is not active any more');
        expect(receivers).toContain('admin');
        expect(await stored(old._id)).toMatchObject({ enabled: true });
    });

    test.each([
        ['Undone', 'successor', 'was left enabled', { enabled: true }],
        ['Forgotten', 'old', 'is not there any more', null],
    ] as const)('%s: removing the %s one first ends the rotation', async (name, which, words, left) => {
        const { old, successor } = await rotating(name, '--grace 1h');
        await app.type(`remove ${{ old, successor }[which]._id} --yes`);
        expect((await graceOver()).text).toContain(words);
        const kept = await findOne(app.workspace.store.integrations, { _id: old._id });
        expect(kept ? { enabled: kept.enabled } : null).toEqual(left);
    });

    test('an old one that was disabled by hand is left alone', async () => {
        const { old } = await rotating('Early', '--grace 1h');
        await app.type(`disable ${old._id}`);
        const { _updatedAt } = await stored(old._id);
        expect((await graceOver()).text).toContain('was disabled already');
        expect((await stored(old._id))._updatedAt).toEqual(_updatedAt);
    });
});
