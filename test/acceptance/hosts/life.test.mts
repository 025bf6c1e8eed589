import { withoutOffers } from '../../fakes/isOffer.mts';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import manifest from '../../../app.json' with { type: 'json' };
import { packagedApp } from '../../packaging/packagedApp.mts';
import type { ShownView } from '../../workspace/ClientForm.mts';
import { ClientPanel } from '../../workspace/ClientPanel.mts';
import { hastenJobs } from '../../workspace/hastenJobs.mts';
import { fillIntegrations } from '../../workspace/integrations/fillIntegrations.mts';
import { randomId } from '../../workspace/store/randomId.mts';
import { AppWorkspace, SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';

let app: AppWorkspace;

beforeAll(async () => {
    app = await AppWorkspace.open();
}, SETUP_TIMEOUT);

afterAll(() => app.close());

const names = async () => (await app.integrations()).map(({ name }) => name).sort();

async function setStatus(status: string): Promise<unknown> {
    const change = { method: 'POST', path: `/api/apps/${manifest.id}/status`, as: 'admin', body: { status } };
    const answer = await app.workspace.request(change);
    expect(answer).toMatchObject({ status: 200 });
    return answer.body.status;
}

describe('the app', () => {
    test('does what a button says', async () => {
        await app.create('create incoming Spare');
        const { reply } = await app.typed('remove Spare');
        const { status, ephemerals } = await app.workspace.click({ as: 'olivia', message: reply });
        expect({ status, texts: withoutOffers(ephemerals).map(({ msg }) => msg) }).toEqual({
            status: 200,
            texts: [expect.stringContaining('*Removed*')],
        });
        expect(await names()).not.toContain('Spare');
    });

    test('runs its job when a grace time is over, and tells the person', async () => {
        const { store, events } = app.workspace;
        await app.create('create incoming Timed');
        await app.create('rotate Timed --grace 1h');
        const told = once(events, 'message');
        await hastenJobs(app.workspace, { name: /^retire-/ });
        const [{ msg }] = (await told) as [{ msg: string }];
        expect(msg).toContain('is disabled');
        const [old] = await store.integrations.findAsync({ name: 'Timed (old)' });
        expect(old).toMatchObject({ enabled: false });
    });

    test('tries settings when they are saved, and tells the administrator', async () => {
        const told = once(app.workspace.events, 'message');
        await app.configure({ 'api-token': 'a-token-that-is-wrong' });
        const [{ msg }] = (await told) as [{ msg: string }];
        expect(msg).toContain('401');
        await app.useAccount('admin');
    });

    test('uploads a long export as a file', async () => {
        await fillIntegrations(app.workspace.store, 300);
        expect(await app.type('export')).toContain('`integrations.json`');
        const [upload] = await app.workspace.store.uploads.findAsync({});
        const kept = JSON.parse(Buffer.from(String(upload?.content), 'base64').toString()) as {
            integrations: object[];
        };
        expect(kept.integrations.length).toBeGreaterThan(100);
    });

    test('reads a file that was uploaded', async () => {
        const { _id } = await app.workspace.store.uploads.findOneAsync({});
        const text = '[{"type":"incoming","name":"From a file","channel":["#general"]}]';
        const content = { content: Buffer.from(text).toString('base64'), size: text.length };
        await app.workspace.store.uploads.updateAsync({ _id }, { $set: content });
        expect(await app.type('import --file --yes')).toContain('1 created');
        expect(await names()).toContain('From a file');
    });

    test('opens a panel by a button that it added to the client, and does what is pressed in it', async () => {
        await app.workspace.store.integrations.removeAsync({}, { multi: true });
        await app.create('create incoming Pressed');
        const path = `/api/apps/ui.interaction/${manifest.id}`;
        const send = async (body: object): Promise<Record<string, unknown>> => {
            const interaction = { ...body, triggerId: randomId() };
            return (await app.workspace.request({ method: 'POST', path, as: 'olivia', body: interaction })).body;
        };
        const payload = { context: 'roomAction' };
        const pressed = { type: 'actionButton', actionId: 'room-integrations', rid: 'GENERAL', payload };
        const panel = new ClientPanel((await send(pressed)).view as ShownView, send);
        await panel.search('press');
        await panel.press('Show');
        await panel.press('Disable');
        expect(panel.text).toContain('*Disabled*');
        expect(await app.integrations()).toMatchObject([{ enabled: false }]);
    });

    test('is not there while it is disabled, and works again once it is enabled', async () => {
        expect(await setStatus('manually_disabled')).toBe('manually_disabled');
        await expect(app.type('help')).rejects.toThrow('was answered with status 400');
        expect(await setStatus('manually_enabled')).toBe('manually_enabled');
        await app.create('create incoming "After a pause"');
    });

    test('keeps its settings through an update, and works on', async () => {
        const form = new FormData();
        form.set('app', new Blob([new Uint8Array(await readFile(await packagedApp()))]), 'app.zip');
        form.set('permissions', JSON.stringify(manifest.permissions));
        const update = { method: 'POST', path: `/api/apps/${manifest.id}`, as: 'admin', body: form };
        expect(await app.workspace.request(update)).toMatchObject({ status: 200, body: { success: true } });
        await app.create('create incoming "After an update"');
        expect(await names()).toEqual(expect.arrayContaining(['After a pause', 'After an update']));
    });
});
