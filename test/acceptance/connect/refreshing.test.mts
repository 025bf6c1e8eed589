import { SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { IUser } from '@rocket.chat/core-typings';
import { Browser, textOf } from './fixtures/Browser.mts';
import { ConnectWorkspace } from './fixtures/ConnectWorkspace.mts';

let app: ConnectWorkspace;

beforeAll(async () => {
    app = await ConnectWorkspace.open();
}, SETUP_TIMEOUT);

afterAll(() => app.close());

async function connected(username: string): Promise<IUser> {
    const user = await app.add(username);
    await app.connect({ as: username });
    return user;
}

/** Changes all clients that the app has registered. */
function changeClients(change: object): Promise<unknown> {
    return app.workspace.store.oauthApps.updateAsync({}, { $set: change }, { multi: true });
}

describe('an access token that has ended', () => {
    test('is renewed before the command, which the person does not notice', async () => {
        const ada = await connected('ada');
        const old = await app.tokensOf(ada);
        await app.endAccess(ada);
        await app.type('create incoming "Of Ada"', { as: 'ada' });
        expect(await app.count('Of Ada')).toBe(1);
        const renewed = await app.tokensOf(ada);
        expect(renewed?.refreshToken).not.toBe(old?.refreshToken);
        expect(renewed?.expiresAt).toBeGreaterThan(Date.now());
        expect(await app.workspace.store.oauthTokens.countAsync({ userId: ada._id })).toBe(1);
    });

    test('is renewed a minute early', async () => {
        const bea = await connected('bea');
        const record = { associations: `misc:connection:${bea._id}` };
        const soon = { $set: { 'data.expiresAt': Date.now() + 30_000 } };
        await app.workspace.store.appPersistence.updateAsync(record, soon);
        await app.type('whoami', { as: 'bea' });
        expect((await app.tokensOf(bea))?.expiresAt).toBeGreaterThan(Date.now() + 60_000);
    });

    test('is renewed for several commands at once, which all succeed', async () => {
        const cleo = await connected('cleo');
        await app.endAccess(cleo);
        await app.atOnce('create incoming "Of Cleo"', [{ as: 'cleo' }, { as: 'cleo' }, { as: 'cleo' }]);
        expect(await app.count('Of Cleo')).toBe(3);
    });

    test('does not come back by a renewal that was under way while its owner disconnected', async () => {
        const drew = await connected('drew');
        await app.endAccess(drew);
        app.balancer.hold('POST /oauth/token', async () => {
            await app.workspace.runCommand({ as: 'drew', room: '#general', text: '/integration disconnect' });
        });
        const replies = await app.atOnce('whoami', [{ as: 'drew' }]);
        expect(replies).toEqual([expect.stringContaining('forgotten'), expect.stringContaining('your own')]);
        expect(await app.tokensOf(drew)).toBeUndefined();
    });
});

describe('a connection that cannot be renewed', () => {
    test('is offered again, and the command kept', async () => {
        const emil = await connected('emil');
        await app.endConnection(emil);
        const link = await app.link({ as: 'emil' }, 'create incoming "Of Emil"');
        expect(await app.count('Of Emil')).toBe(0);
        expect(textOf(await new Browser().connect(link, 'emil'))).toContain('Connected as @emil');
        expect(await app.count('Of Emil')).toBe(1);
    });

    test('because the provider forgot its token, the same', async () => {
        const finn = await connected('finn');
        await app.workspace.store.oauthTokens.removeAsync({ userId: finn._id }, { multi: true });
        const link = await app.link({ as: 'finn' }, 'create incoming "Of Finn"');
        await new Browser().connect(link, 'finn');
        expect(await app.count('Of Finn')).toBe(1);
    });
});

describe('the app’s OAuth client', () => {
    test('is registered on install, with the app’s own address and nothing more', async () => {
        const [client, ...others] = await app.workspace.store.oauthApps.findAsync({});
        expect(others).toEqual([]);
        expect(client).toMatchObject({ name: 'Integrations', active: true });
        expect(client?.redirectUri).toMatch(/\/api\/apps\/public\/[\w-]+\/connected$/);
    });

    test('deleted by somebody, is registered again; who was connected stays so, or connects again', async () => {
        const gwen = await connected('gwen');
        await app.workspace.store.oauthApps.removeAsync({}, { multi: true });
        expect(await app.type('whoami', { as: 'gwen' })).toContain('your own');
        await app.add('hank');
        await app.connect({ as: 'hank' });
        expect(await app.workspace.store.oauthApps.countAsync({ active: true })).toBe(1);
        await app.endAccess(gwen);
        await app.connect({ as: 'gwen' }, 'create incoming "Of Gwen"');
        expect(await app.count('Of Gwen')).toBe(1);
    });

    test('deleted between the link and the click, is registered again by the click', async () => {
        await app.add('ines');
        const link = await app.link({ as: 'ines' });
        await app.workspace.store.oauthApps.removeAsync({}, { multi: true });
        expect(textOf(await new Browser().connect(link, 'ines'))).toContain('Connected as @ines');
    });

    test('deactivated, is active again when somebody connects or needs a new token', async () => {
        await changeClients({ active: false });
        const jane = await connected('jane');
        await changeClients({ active: false });
        await app.endAccess(jane);
        await app.type('create incoming "Of Jane"', { as: 'jane' });
        expect(await app.count('Of Jane')).toBe(1);
        expect(await app.workspace.store.oauthApps.countAsync({ active: true })).toBe(1);
    });

    test('registered for an address that the workspace had before, is mended', async () => {
        await changeClients({ redirectUri: 'http://old.example/connected' });
        await connected('karl');
        const [client] = await app.workspace.store.oauthApps.findAsync({});
        expect(client?.redirectUri).toContain(app.workspace.siteUrl);
    });
});
