import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { denialOf } from '../../fakes/denialOf.mts';
import { watchConsole } from '../../fakes/watchConsole.mts';
import { fillIntegrations } from '../../workspace/integrations/fillIntegrations.mts';
import type { StoredDocument } from '../../workspace/store/Store.mts';
import { AppWorkspace, SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';

let app: AppWorkspace;

beforeAll(async () => {
    app = await AppWorkspace.open();
}, SETUP_TIMEOUT);

beforeEach(async () => {
    const { integrations, uploads, messages } = app.workspace.store;
    await Promise.all([integrations, uploads, messages].map((all) => all.removeAsync({}, { multi: true })));
});

afterAll(() => app.close());

/** Has a long export put as a file into the direct room with the app; answers what was uploaded. */
async function exportFile(): Promise<StoredDocument> {
    const { store } = app.workspace;
    await fillIntegrations(store, 40);
    expect(await app.type('export')).toContain('`integrations.json`');
    await store.integrations.removeAsync({}, { multi: true });
    return store.uploads.findOneAsync({});
}

const write = async ({ _id }: StoredDocument, text: string, more: object = {}) => {
    const changes = { content: Buffer.from(text).toString('base64'), size: Buffer.byteLength(text), ...more };
    await app.workspace.store.uploads.updateAsync({ _id }, { $set: changes });
};

test('what was exported as a file comes back out of it, whatever room it is asked for in', async () => {
    await exportFile();
    expect(await app.type('import --file', { room: '#ops' })).toMatch(/^\*Plan:\* \d+ to create/);
    expect(await app.integrations()).toEqual([]);
    expect(await app.type('import --file --yes')).toContain('created');
    expect((await app.integrations()).length).toBeGreaterThan(5);
    expect(await app.type('import --file')).toContain('unchanged');
});

test('a file with something else in it is told to be that', async () => {
    await write(await exportFile(), 'Minutes of the meeting');
    expect(await app.type('import --file')).toContain('`Minutes of the meeting` is not right for `--file`');
});

test('a file that is too long is not read', async () => {
    const upload = await exportFile();
    await write(upload, `[${' '.repeat(60_000)}]`);
    expect(await app.type('import --file')).toContain('longer than 60,000 characters');
    await write(upload, 'x', { size: 1_000_000 });
    expect(await app.type('import --file')).toContain('longer than 60,000 characters');
});

test('nobody finds the file of somebody else, nor that of another room under a message that names it', async () => {
    const upload = await exportFile();
    expect(await app.type('import --file', { as: 'admin' })).toContain('There is no file in your direct messages');
    await write(upload, '[{"type":"incoming","name":"Prey","channel":["#secret"]}]', { rid: 'GENERAL' });
    expect(await app.type('import --file')).toContain('There is no file in your direct messages');
    expect(await app.integrations()).toEqual([]);
});

test('without the permission to read files the reply says so', async () => {
    const watched = watchConsole(denialOf('upload.read'));
    const denied = await AppWorkspace.open({ account: 'admin', denied: ['upload.read'] });
    try {
        await fillIntegrations(denied.workspace.store, 40);
        await denied.type('export');
        expect(await denied.type('import --file')).toContain('`upload.read`');
    } finally {
        await denied.close();
        watched.end();
    }
});
