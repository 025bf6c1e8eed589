import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import AdmZip from 'adm-zip';
import { once } from '../../../../lib/once.ts';
import { withoutOffers } from '../../../fakes/isOffer.mts';
import { packagedApp } from '../../../packaging/packagedApp.mts';
import { quickPackage } from '../../../packaging/quickPackage.mts';
import type { InstalledApp } from '../../engine/Engine.mts';
import { startWorkspace } from '../../Workspace.mts';
import { AppUpdates } from './AppUpdates.mts';
import { watchFiles } from './watchFiles.mts';

const earlier = Buffer.from('earlier');
const changed = Buffer.from('changed');

/** The app as it is now; made once, which takes a second. */
const quick = once(async () => quickPackage(await packagedApp()));

/** A workspace that notes what is installed and answers with these statuses, one after the other. */
function aWorkspace(...statuses: string[]) {
    const installed: string[] = [];
    const installApp = (zip: Buffer) => {
        installed.push(String(zip));
        const status = statuses.shift() ?? 'manually_enabled';
        return status === 'throws'
            ? Promise.reject(new Error('it throws'))
            : Promise.resolve({ status } as InstalledApp);
    };
    return { installed, installApp };
}

async function update(workspace: ReturnType<typeof aWorkspace>, build: () => Promise<Buffer>): Promise<string> {
    const told: string[] = [];
    await new AppUpdates(workspace, (text) => void told.push(text), build, earlier).update();
    return told.join('\n');
}

describe('a change of the app', () => {
    test('is installed', async () => {
        const workspace = aWorkspace();
        expect(await update(workspace, () => Promise.resolve(changed))).toMatch(/^The app was updated in \d\.\d s\.$/);
        expect(workspace.installed).toEqual(['changed']);
    });

    test('that cannot be built is told, and the app goes on', async () => {
        const workspace = aWorkspace();
        const told = await update(workspace, () => Promise.reject(new Error('commands/x.ts:1:2: unexpected')));
        expect(told).toMatch(/goes on as it was\.\ncommands\/x\.ts:1:2/);
        expect(workspace.installed).toEqual([]);
    });

    test.each([
        ['throws', 'it throws'],
        ['compiler_error_disabled', 'Its status is compiler_error_disabled'],
        ['initialize', 'Its status is initialize'],
    ])('that does not start (%s) is told, and the one before is put back', async (status, words) => {
        const workspace = aWorkspace(status);
        const told = await update(workspace, () => Promise.resolve(changed));
        expect(told).toContain('so the one before goes on');
        expect(told).toContain(words);
        expect(workspace.installed).toEqual(['changed', 'earlier']);
    });
});

test('a quick package holds what one of rc-apps holds', async () => {
    const path = await packagedApp();
    const contents = (zip: Buffer) =>
        new Map(
            new AdmZip(zip).getEntries().map((entry) => [entry.entryName, entry.getData().toString('latin1').trim()]),
        );
    expect(contents(await quick())).toEqual(contents(await readFile(path)));
});

test('an update keeps what people and the app have stored', async () => {
    const path = await packagedApp();
    const workspace = await startWorkspace();
    try {
        await workspace.installApp(await readFile(path));
        const before = await workspace.store.appPersistence.countAsync({});
        const { authToken } = await workspace.login('olivia');
        const told: string[] = [];
        const updates = new AppUpdates(workspace, (text) => void told.push(text), quick, earlier);
        await updates.update();
        expect(told).toEqual([expect.stringContaining('updated')]);
        expect(await workspace.store.appPersistence.countAsync({})).toBeGreaterThanOrEqual(before);
        expect((await workspace.login('olivia')).authToken).toBe(authToken);
        const { ephemerals } = await workspace.runCommand({
            as: 'olivia',
            room: '#general',
            text: '/integration help',
        });
        expect(withoutOffers(ephemerals)).toHaveLength(1);
    } finally {
        await workspace.stop();
    }
}, 60_000);

test('a file of the app that is written is noticed', async () => {
    const path = new URL('../../../../app.json', import.meta.url);
    const content = await readFile(path);
    let stop: () => void = () => undefined;
    const noticed = new Promise<void>((resolve) => {
        stop = watchFiles(resolve);
    });
    await writeFile(path, content);
    await noticed;
    stop();
});
