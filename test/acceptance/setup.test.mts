import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { denialOf } from '../fakes/denialOf.mts';
import { expectOnConsole } from '../fakes/expectOnConsole.mts';
import type { IMessage } from '@rocket.chat/core-typings';
import { readFile } from 'node:fs/promises';
import manifest from '../../app.json' with { type: 'json' };
import { aSignal } from '../fakes/aSignal.mts';
import { packagedApp } from '../packaging/packagedApp.mts';
import { hastenJobs } from '../workspace/hastenJobs.mts';
import type { StoredDocument } from '../workspace/store/Store.mts';
import { startWorkspace, type Workspace } from '../workspace/Workspace.mts';
import type { RanJob } from '../workspace/WorkspaceEvents.mts';
import { AppWorkspace, SETUP_TIMEOUT } from './fixtures/AppWorkspace.mts';
import { Gateway } from './fixtures/Gateway.mts';
import { settingsTried } from './fixtures/settingsTried.mts';

/** What the engine writes of a job that falls due while the app is updated: the app has it done again once it is enabled. */
const jobWithoutProcess = /No process configured to receive a message/;

/** What the engine writes of an app that is enabled again: it registers the command anew, which the workspace still has. */
const commandStillThere = /The command "integration" already exists/;

expectOnConsole(denialOf('networking', 'user.read', 'server-setting.read'), jobWithoutProcess, commandStillThere);

describe('an app that is not set up', () => {
    let app: AppWorkspace;

    beforeAll(async () => {
        app = await AppWorkspace.open({});
    }, SETUP_TIMEOUT);

    afterAll(() => app.close());

    const line = 'create incoming X';

    test.each(['admin', 'olivia'])('has %s connect', async (as) => {
        expect(await app.type(line, { as })).toContain('](http');
        expect(await app.integrations()).toEqual([]);
    });

    test('explains itself all the same', async () => {
        expect(await app.type('help create')).toContain('--channel');
        expect(await app.type('create incoming X --emoji x')).toContain('`x`');
    });

    test('names an address that is none', async () => {
        await app.configure({ 'api-url': 'chat.example/api' });
        expect(await app.type(line, { as: 'admin' })).toContain('`chat.example/api`');
        const reply = await app.type(line);
        expect(reply).toContain('dministrator');
        expect(reply).not.toContain('chat.example');
    });

    test('works as soon as it is set up, at the Site URL when no other address is given', async () => {
        await app.useAccount('admin');
        expect(await app.create(line)).toMatchObject({ name: 'X' });
        await app.configure({ 'api-url': '' });
        const passed = await app.gateway.during(async () => {
            expect(await app.create(line)).toMatchObject({ name: 'X' });
        });
        expect(passed.map(({ path }) => path)).not.toContain('integrations.create');
        await app.configure({ 'api-url': ` ${app.gateway.url}/ ` });
        expect(await app.create(line)).toMatchObject({ name: 'X' });
        expect(app.gateway.requests.slice(-2).map(({ path }) => path)).toContain('integrations.create');
    });
});

/** The next message that says something. */
function messageWith({ workspace: { events } }: AppWorkspace, word: string): Promise<IMessage> {
    return new Promise((resolve) => {
        const onMessage = (message: IMessage) => {
            if (message.msg.includes(word)) {
                events.off('message', onMessage);
                resolve(message);
            }
        };
        events.on('message', onMessage);
    });
}

test(
    'whoever installs the app is told what is ready and what to try, once',
    async () => {
        const app = await AppWorkspace.open({});
        try {
            const greetings = () => app.workspace.store.messages.findAsync({ msg: /is installed/ });
            const [greeting] = await greetings();
            expect(greeting?.msg).toMatch(
                /Nothing has to be set up[^]*\n- Who may create[^]*\n\/integration create incoming Hello\n/,
            );
            expect(await app.workspace.store.rooms.findOneAsync({ _id: greeting?.rid })).toMatchObject({
                t: 'd',
                usernames: expect.arrayContaining(['admin', 'integrations.bot']),
            });
            await app.workspace.installApp(await readFile(await packagedApp()));
            expect(await greetings()).toHaveLength(1);
        } finally {
            await app.close();
        }
    },
    SETUP_TIMEOUT,
);

describe('settings that do not work', () => {
    let app: AppWorkspace;

    beforeAll(async () => {
        app = await AppWorkspace.open();
    }, SETUP_TIMEOUT);

    afterAll(() => app.close());

    test('are tried when saved, and the administrator told in a direct message; no token is logged', async () => {
        const told = messageWith(app, '401');
        await app.configure({ 'api-token': 'a-token-that-is-wrong' });
        const { msg, rid } = await told;
        expect(msg).not.toContain('Nothing was changed');
        expect(await app.workspace.store.rooms.findOneAsync({ _id: rid })).toMatchObject({
            t: 'd',
            usernames: expect.arrayContaining(['admin', 'integrations.bot']),
        });
        const { authToken } = await app.workspace.login('admin');
        const logs = JSON.stringify(await app.workspace.store.appLogs.findAsync({}));
        expect(logs).toContain('check-settings');
        expect(logs).not.toContain('a-token-that-is-wrong');
        expect(logs).not.toContain(authToken);
        expect(msg).not.toContain('a-token-that-is-wrong');
    });

    test('are told of once more when they work', async () => {
        const told = messageWith(app, 'work:');
        await app.useAccount('admin');
        expect((await told).msg).toMatch(/Who may create: .*\n- Whose account makes the calls: .*service account/);
        await app.configure({ 'api-token': 'wrong again' });
    });

    test('are told of in the reply, each person what they can do', async () => {
        expect(await app.type('create incoming X', { as: 'admin' })).toMatch(/401.*→ Settings/);
        const reply = await app.type('create incoming X');
        expect(reply).toContain('dministrator');
        expect(reply).not.toContain('→');
    });
});

describe('settings that are tried more than once', () => {
    const checks = { name: /^check-settings_/ };

    /** Ends when so many checks have come to their end. */
    function checked({ events }: Workspace, count: number): Promise<void> {
        const done = aSignal();
        let left = count;
        const onJob = ({ name }: RanJob) => {
            left -= Number(name.startsWith('check-settings_'));
            if (left === 0) {
                events.off('job', onJob);
                done.end();
            }
        };
        events.on('job', onJob);
        return done.ended;
    }

    /** What the administrator was told, without the greeting. */
    async function told({ store }: Workspace): Promise<string[]> {
        const messages = await store.messages.findAsync({ msg: /in the settings of|The settings of/ }).sort({ ts: 1 });
        return messages.map(({ msg }) => msg);
    }

    test(
        'are told of as they are now, though the answer to what they were comes after that',
        async () => {
            const app = await AppWorkspace.open();
            try {
                const { workspace, gateway } = app;
                const asked = aSignal();
                const held = aSignal();
                gateway.intercept = ({ path, headers }) =>
                    path === 'me' && headers['x-auth-token'] === 'gone'
                        ? (asked.end(), { until: held.ended })
                        : undefined;
                const { authToken } = await workspace.login('admin');
                await workspace.configureApp({ 'api-token': 'gone' }, manifest.id);
                await hastenJobs(workspace, checks);
                await asked.ended;
                const second = checked(workspace, 1);
                await workspace.configureApp({ 'api-token': authToken }, manifest.id);
                await hastenJobs(workspace, checks);
                await second;
                const first = checked(workspace, 1);
                held.end();
                await first;
                expect(await told(workspace)).toEqual([expect.stringContaining('work:')]);
            } finally {
                await app.close();
            }
        },
        SETUP_TIMEOUT,
    );

    test(
        'are told of once, though two instances try them at the same moment',
        async () => {
            const workspace = await startWorkspace({ instances: 2 });
            const gateway = await Gateway.open((...request) => workspace.instances[0]?.answer(...request));
            try {
                await workspace.installApp(await readFile(await packagedApp()));
                const { userId } = await workspace.login('admin');
                const both = aSignal();
                let asking = 0;
                gateway.intercept = ({ path }) => {
                    asking += Number(path === 'me');
                    if (asking === 2) {
                        both.end();
                    }
                    return { until: both.ended };
                };
                const settings = { 'api-url': gateway.url, 'api-user-id': userId, 'api-token': 'wrong' };
                await workspace.configureApp(settings, manifest.id);
                // The other instance has heard of it, and asked for its own check.
                await workspace.instances[1]?.engine?.syncApp(manifest.id);
                const { scheduledJobs } = workspace.store;
                const [job] = await scheduledJobs.findAsync<StoredDocument>(checks);
                await scheduledJobs.removeAsync({ ...checks, _id: { $ne: job?._id } }, { multi: true });
                await scheduledJobs.insertAsync({ ...job, _id: 'of-the-other-instance' });
                const done = checked(workspace, 2);
                await hastenJobs(workspace, checks);
                await done;
                expect(await told(workspace)).toEqual([expect.stringContaining('401')]);
            } finally {
                await gateway.close();
                await workspace.stop();
            }
        },
        SETUP_TIMEOUT,
    );

    test(
        'are told of when the app is enabled, where it was disabled before they were tried',
        async () => {
            const app = await AppWorkspace.open();
            try {
                const { workspace } = app;
                const setStatus = (status: string) =>
                    workspace.request({
                        method: 'POST',
                        path: `/api/apps/${manifest.id}/status`,
                        as: 'admin',
                        body: { status },
                    });
                await workspace.configureApp({ 'api-token': 'wrong' }, manifest.id);
                await setStatus('manually_disabled');
                await settingsTried(workspace);
                expect(await told(workspace)).toEqual([expect.stringContaining('work:')]);
                await setStatus('manually_enabled');
                await settingsTried(workspace);
                await setStatus('manually_disabled');
                await setStatus('manually_enabled');
                await settingsTried(workspace);
                expect(await told(workspace)).toEqual([
                    expect.stringContaining('work:'),
                    expect.stringContaining('401'),
                ]);
            } finally {
                await app.close();
            }
        },
        SETUP_TIMEOUT,
    );
});

describe('a permission that was not agreed to has its own sentence', () => {
    test.each([
        ['networking', 'networking'],
        ['user.read', 'user.read'],
        ['server-setting.read', 'server-setting.read'],
    ])('%s', async (denied, word) => {
        const app = await AppWorkspace.open({ denied: [denied] });
        try {
            await app.useAccount('admin');
            expect(await app.type('create incoming X', { as: 'admin' })).toContain(`\`${word}\``);
            expect(await app.integrations()).toEqual([]);
        } finally {
            await app.close();
        }
    });
});
