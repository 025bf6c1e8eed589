import { describe, expect, jest, test } from '@jest/globals';
import { denialOf } from '../../fakes/denialOf.mts';
import { expectOnConsole } from '../../fakes/expectOnConsole.mts';
import type { Engine } from './Engine.mts';
import { Probe } from './Probe.mts';
import { probeAppId } from './ProbeApp.mts';

const defaultless = [{ name: 'slashcommand' }, { name: 'message.write' }];

// The engine writes what it refuses an app, and what apps throw, to the server's console.
expectOnConsole(denialOf('scheduler', 'api', 'oauth-app.read', 'networking', 'role.read'), /thrown on purpose/);

describe('an app', () => {
    test('is installed with a user of its own that joins the default channels', () =>
        Probe.run(async (probe) => {
            const engine = await probe.install();
            expect(await engine.findApp(probeAppId)).toMatchObject({ nameSlug: 'floor', status: 'manually_enabled' });
            expect(await engine.listApps()).toHaveLength(1);
            expect(await probe.user('floor.bot')).toMatchObject({ type: 'app', roles: ['app'], appId: probeAppId });
            const { value } = await probe.act(engine, 'member');
            expect(value).toContainEqual(expect.objectContaining({ username: 'floor.bot' }));
        }));

    test('has its command listed and run', () =>
        Probe.run(async (probe) => {
            const engine = await probe.install();
            expect(await engine.listCommands()).toEqual([
                {
                    command: 'probe',
                    params: `app-${probeAppId}.params`,
                    description: `app-${probeAppId}.description`,
                    clientOnly: false,
                    providesPreview: false,
                    appId: probeAppId,
                },
            ]);
            expect(engine.hasCommand('Probe')).toBe(true);
            expect(await probe.act(engine, 'note')).toEqual({ value: 'first' });
        }));

    test('fails the command when it throws, and what it logged is kept', () =>
        Probe.run(async (probe) => {
            const engine = await probe.install();
            await expect(probe.act(engine, 'throw')).rejects.toMatchObject({ message: 'thrown on purpose' });
            expect(JSON.stringify(await probe.store.appLogs.findAsync({}))).toContain('Command was unsuccessful');
        }));

    test('is gone after its removal, with its user, records, clients and command', () =>
        Probe.run(async (probe) => {
            const engine = await probe.install([{ name: 'oauth-app.write' }, { name: 'persistence' }, ...defaultless]);
            await probe.act(engine, 'store', { ids: ['a'], data: {} });
            await probe.act(engine, 'registerClient');
            expect(await probe.store.oauthApps.countAsync({})).toBe(1);
            const removed = await engine.removeApp(probeAppId, await probe.user('admin'));
            expect(removed).toMatchObject({ id: probeAppId, status: 'disabled' });
            for (const collection of ['apps', 'appSources', 'appPersistence', 'oauthApps'] as const) {
                expect(await probe.store[collection].countAsync({})).toBe(0);
            }
            expect(await probe.store.users.countAsync({ appId: probeAppId })).toBe(0);
            expect(engine.hasCommand('probe')).toBe(false);
            expect(await engine.removeApp(probeAppId, await probe.user('admin'))).toBeUndefined();
        }));

    test('is updated', () =>
        Probe.run(async (probe) => {
            const engine = await probe.install();
            await engine.updateApp(probeAppId, await probe.upload({ note: 'second' }));
            expect(await probe.act(engine, 'note')).toEqual({ value: 'second' });
        }));

    test('cannot run a command that nobody provides', () =>
        Probe.run(async (probe) => {
            const engine = await probe.start();
            await expect(probe.act(engine, 'note')).rejects.toThrow('does not exist (or is disabled)');
        }));
});

describe('permissions', () => {
    test('that were not granted make an accessor answer nothing', () =>
        Probe.run(async (probe) => {
            const engine = await probe.install(defaultless);
            expect(await probe.act(engine, 'http', { method: 'get', url: 'http://127.0.0.1:9/' })).toEqual({
                value: null,
            });
            expect(await probe.act(engine, 'role', 'admin')).toEqual({ value: null });
        }));

    test('default to a set without role.read', () =>
        Probe.run(async (probe) => {
            const engine = await probe.install();
            expect(await probe.act(engine, 'role', 'admin')).toEqual({ value: null });
            expect(await probe.act(engine, 'ownSetting', 'greeting')).toEqual({ value: 'hello' });
        }));

    test('are each workspace’s own, also when several run in one process', () =>
        Probe.run(async (probe) => {
            const engine = await probe.install([{ name: 'role.read' }, ...defaultless]);
            await Probe.run(async (other) => {
                const otherEngine = await other.install(defaultless);
                expect((await probe.act(engine, 'role', 'admin')).value).toMatchObject({ id: 'admin' });
                expect(await other.act(otherEngine, 'role', 'admin')).toEqual({ value: null });
            });
        }));
});

describe('settings', () => {
    test('of the app are read, and saved through its own check', () =>
        Probe.run(async (probe) => {
            const engine = await probe.install();
            const [greeting] = await engine.readSettings(probeAppId);
            expect(greeting).toMatchObject({ id: 'greeting', packageValue: 'hello' });
            await engine.updateSetting(probeAppId, { ...greeting, id: 'greeting', value: ' hi ' } as never);
            expect(await probe.act(engine, 'ownSetting', 'greeting')).toEqual({ value: 'hi' });
        }));

    test('of the server are readable unless hidden', () =>
        Probe.run(async (probe) => {
            const engine = await probe.install();
            expect(await probe.act(engine, 'serverSetting', 'Site_Url')).toEqual({ value: 'http://127.0.0.1:3000' });
            const { error } = await probe.act(engine, 'serverSetting', 'Federation_Keys');
            expect(error).toContain('The setting "Federation_Keys" is not readable.');
        }));
});

test('endpoints, views and submissions reach the app and come back', () =>
    Probe.run(async (probe) => {
        const engine = await probe.install();
        const call = {
            appId: probeAppId,
            method: 'get',
            headers: {},
            query: { a: 'b' },
            params: {},
            content: undefined,
        };
        expect(await engine.callEndpoint({ ...call, path: '/echo' })).toEqual({
            status: 201,
            headers: { 'x-probe': 'yes' },
            content: { a: 'b' },
        });
        expect(await engine.callEndpoint({ ...call, path: '/other' })).toBeUndefined();

        const shown = new Promise((resolve) => probe.events.once('uiInteraction', resolve));
        await probe.act(engine, 'modal');
        expect(await shown).toMatchObject({
            interaction: { type: 'modal.open', triggerId: 'trigger', view: { id: 'view' } },
        });

        const view = { id: 'view', appId: probeAppId, state: { name: { name: 'wrong' } } };
        const body = { type: 'viewSubmit', triggerId: 'next', viewId: 'view', payload: { view } };
        const user = await probe.user('uma');
        expect(await engine.interact(probeAppId, { type: 'viewSubmit', body, user })).toMatchObject({
            success: false,
            type: 'errors',
            viewId: 'view',
            errors: { name: 'wrong' },
        });
    }));

test('a ping keeps this process alive no longer than the sandbox that it is for', async () => {
    const [set, clear] = [jest.spyOn(globalThis, 'setTimeout'), jest.spyOn(globalThis, 'clearTimeout')];
    let timer: NodeJS.Timeout | undefined;
    await Probe.run(async (probe) => {
        const engine = await probe.install();
        // Nothing answers any more.
        process.kill(engine.sandboxPid(probeAppId) ?? 0, 'SIGSTOP');
        livenessOf(engine).ping();
        timer = set.mock.results.at(-1)?.value as NodeJS.Timeout;
        expect(clear).not.toHaveBeenCalledWith(timer);
        process.kill(engine.sandboxPid(probeAppId) ?? 0, 'SIGCONT');
    });
    expect(clear).toHaveBeenCalledWith(timer);
});

/** What the engine has for finding out that a sandbox hangs. */
function livenessOf(engine: Engine): { ping(): void } {
    const internals = engine as unknown as { sandbox(appId: string): { livenessManager: { ping(): void } } };
    return internals.sandbox(probeAppId).livenessManager;
}

test('the sandbox is a process of its own', () =>
    Probe.run(async (probe) => {
        const engine = await probe.install();
        const pid = engine.sandboxPid(probeAppId) ?? 0;
        expect(pid).not.toBe(process.pid);
        expect(process.kill(pid, 0)).toBe(true);
    }));
