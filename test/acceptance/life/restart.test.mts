import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { IMessage } from '@rocket.chat/core-typings';
import { packagedApp } from '../../packaging/packagedApp.mts';
import { hastenJobs } from '../../workspace/hastenJobs.mts';
import { startWorkspace, type Workspace } from '../../workspace/Workspace.mts';
import { SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';

let data: string;

beforeEach(async () => {
    data = await mkdtemp(join(tmpdir(), 'workspace-'));
});

afterEach(() => rm(data, { recursive: true }));

/** A workspace in which olivia has rotated an integration, stopped once something was done to its store. */
async function rotateAndStop(before: (workspace: Workspace) => Promise<unknown> = () => Promise.resolve()) {
    const workspace = await startWorkspace({ data });
    await workspace.installApp(await readFile(await packagedApp()));
    const { userId, authToken } = await workspace.login('admin');
    await workspace.configureApp({ 'api-user-id': userId, 'api-token': authToken, 'api-url': '' });
    const type = (text: string) => workspace.runCommand({ as: 'olivia', room: '#general', text });
    await type('/integration create incoming Builds');
    await type('/integration rotate Builds');
    await before(workspace);
    await workspace.stop();
    const messages = await workspace.store.messages.findAsync({});
    return new Set(messages.map(({ _id }) => _id));
}

/** Starts two instances over the same data; answers what is written beside the messages before, once something was done, and what there is then. */
async function startAgain(
    before: ReadonlySet<string>,
    work: (workspace: Workspace) => Promise<unknown> = () => Promise.resolve(),
) {
    const workspace = await startWorkspace({ data, instances: 2 });
    const { integrations: stored, appPersistence, messages: written } = workspace.store;
    // That settings which were saved work is told as well, at a time of its own.
    const isTold = ({ _id, msg }: Pick<IMessage, '_id' | 'msg'>) =>
        !before.has(_id) && !msg.includes('The settings of');
    const news = async () => (await written.findAsync({})).filter(isTold).map(({ msg }) => msg);
    await work(workspace);
    // It may have been written while the workspace started.
    while ((await news()).length === 0) {
        await setImmediate();
    }
    const integrations = await stored.findAsync({}).sort({ _createdAt: 1 });
    while ((await appPersistence.countAsync({ associations: 'misc:retirements' })) > 0) {
        await setImmediate();
    }
    const messages = await news();
    await workspace.stop();
    return { messages, integrations: integrations.map(({ name, enabled }) => [name, enabled]) };
}

const ended = {
    messages: [expect.stringContaining('is disabled')],
    integrations: [
        ['Builds (old)', false],
        ['Builds', true],
    ],
};

test(
    'a grace time survives a restart, and ends on one instance only',
    async () => {
        const before = await rotateAndStop();
        const done = await startAgain(before, async (workspace) => {
            expect(await hastenJobs(workspace, { name: /^retire-/ })).toBe(1);
        });
        expect(done).toEqual(ended);
    },
    SETUP_TIMEOUT,
);

test(
    'a grace time that ended while no job could run is over as soon as the app starts, once',
    async () => {
        const before = await rotateAndStop(async ({ store }) => {
            // What the engine does with a job that falls due while the app is disabled.
            await store.scheduledJobs.removeAsync({ name: /^retire-/ }, { multi: true });
            const overdue = { $set: { 'data.at': 0 } };
            await store.appPersistence.updateAsync({ associations: 'misc:retirements' }, overdue);
        });
        expect(await startAgain(before)).toEqual(ended);
    },
    SETUP_TIMEOUT,
);
