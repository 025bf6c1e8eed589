import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { denialOf } from '../fakes/denialOf.mts';
import { expectOnConsole } from '../fakes/expectOnConsole.mts';
import type { IMessage } from '@rocket.chat/core-typings';
import { readFile } from 'node:fs/promises';
import { packagedApp } from '../packaging/packagedApp.mts';
import { AppWorkspace, SETUP_TIMEOUT } from './fixtures/AppWorkspace.mts';

/** What the engine writes of a job that falls due while the app is updated: the app has it done again once it is enabled. */
const jobWithoutProcess = /No process configured to receive a message/;

expectOnConsole(denialOf('networking', 'user.read', 'server-setting.read'), jobWithoutProcess);

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
                /Nothing has to be set up[^]*\n- Who may manage integrations[^]*\n\/integration create incoming Hello\n/,
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
        expect((await told).msg).toMatch(
            /Who may manage integrations: .*\n- Whose account makes the calls: .*service account/,
        );
        await app.configure({ 'api-token': 'wrong again' });
    });

    test('are told of in the reply, each person what they can do', async () => {
        expect(await app.type('create incoming X', { as: 'admin' })).toMatch(/401.*→ Settings/);
        const reply = await app.type('create incoming X');
        expect(reply).toContain('dministrator');
        expect(reply).not.toContain('→');
    });
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
