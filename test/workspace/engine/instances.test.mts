import { describe, expect, test } from '@jest/globals';
import { Probe } from './Probe.mts';
import { probeAppId } from './ProbeApp.mts';

test('an instance that starts on a store with apps runs them', () =>
    Probe.run(async (probe) => {
        const first = await probe.install();
        const [greeting] = await first.readSettings(probeAppId);
        await first.updateSetting(probeAppId, { ...greeting, id: 'greeting', value: 'kept' } as never);
        await probe.act(first, 'store', { ids: ['a'], data: { kept: true } });
        await first.stop();

        const second = await probe.start();
        expect(await second.findApp(probeAppId)).toMatchObject({ status: 'manually_enabled' });
        expect(await probe.act(second, 'ownSetting', 'greeting')).toEqual({ value: 'kept' });
        expect(await probe.act(second, 'stored', ['a'])).toEqual({ value: [{ kept: true }] });
    }));

describe('two instances on one store', () => {
    test('share records and events, and answer with their own address', () =>
        Probe.run(async (probe) => {
            const first = await probe.install();
            const second = await probe.start('http://127.0.0.1:3001');
            await probe.act(first, 'store', { ids: ['a'], data: { from: 'first' } });
            expect(await probe.act(second, 'stored', ['a'])).toEqual({ value: [{ from: 'first' }] });
            expect(await probe.act(second, 'serverSetting', 'Site_Url')).toEqual({ value: 'http://127.0.0.1:3001' });
            expect(await probe.act(first, 'serverSetting', 'Site_Url')).toEqual({ value: 'http://127.0.0.1:3000' });
        }));

    test('outlive each other', () =>
        Probe.run(async (probe) => {
            const first = await probe.install();
            const second = await probe.start();
            await first.stop();
            expect(await probe.act(second, 'note')).toEqual({ value: 'first' });
        }));

    test('follow each other in installing, configuring, updating and removing an app', () =>
        Probe.run(async (probe) => {
            const [first, second] = await Promise.all([probe.start(), probe.start()]);
            await first.installApp(await probe.upload());
            expect(second.hasCommand('probe')).toBe(false);
            await second.syncApp(probeAppId);
            expect(await probe.act(second, 'note')).toEqual({ value: 'first' });

            const [greeting] = await first.readSettings(probeAppId);
            await first.updateSetting(probeAppId, { ...greeting, id: 'greeting', value: 'hi' } as never);
            await second.syncApp(probeAppId);
            expect(await probe.act(second, 'ownSetting', 'greeting')).toEqual({ value: 'hi' });

            await first.updateApp(probeAppId, await probe.upload({ note: 'second' }));
            await second.syncApp(probeAppId);
            expect(await probe.act(second, 'note')).toEqual({ value: 'second' });
            expect(await probe.act(second, 'ownSetting', 'greeting')).toEqual({ value: 'hi' });

            await first.removeApp(probeAppId, await probe.user('admin'));
            await second.syncApp(probeAppId);
            expect(await second.findApp(probeAppId)).toBeUndefined();
            expect(second.hasCommand('probe')).toBe(false);
        }));
});
