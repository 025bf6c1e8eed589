import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { buttonsOf } from '../../workspace/clickButton.mts';
import { visibleText } from '../../workspace/chat/terminal/visibleText.mts';
import type { EphemeralMessage } from '../../workspace/WorkspaceEvents.mts';
import { withoutOffers } from '../../fakes/isOffer.mts';
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
    const [newest] = await store.uploads.findAsync({}).sort({ uploadedAt: -1 });
    if (!newest) {
        throw new Error('Nothing was uploaded');
    }
    return newest;
}

const write = async ({ _id }: StoredDocument, text: string, more: object = {}) => {
    const changes = { content: Buffer.from(text).toString('base64'), size: Buffer.byteLength(text), ...more };
    await app.workspace.store.uploads.updateAsync({ _id }, { $set: changes });
};

/** A button, and the message it stands in. */
interface Pressable {
    message: EphemeralMessage['message'];
    button: number;
}

function findButton(ephemerals: readonly EphemeralMessage['message'][], label: string): Pressable | undefined {
    const found = ephemerals.map((message) => ({
        message,
        button: buttonsOf(message).findIndex(({ text }) => text.text === label),
    }));
    return found.find(({ button }) => button >= 0);
}

/** Types a line where no views are opened; answers what it tells, and the button of that label below it. */
async function plan(line: string, label: string) {
    const typed = { as: 'olivia', room: '#general', text: `/integration ${line}`, opensNothing: true };
    const { ephemerals } = await app.workspace.runCommand(typed);
    return { told: textOf(ephemerals), pressed: findButton(ephemerals, label) };
}

/** Presses it; answers what that tells, and the button to go on. */
async function press(pressable: Pressable | undefined) {
    if (!pressable) {
        throw new Error('There is nothing to press');
    }
    const { ephemerals } = await app.workspace.click({ as: 'olivia', ...pressable });
    return { told: textOf(ephemerals), pressed: findButton(ephemerals, 'Go on') };
}

function textOf(ephemerals: readonly EphemeralMessage['message'][]): string {
    return withoutOffers([...ephemerals])
        .map(visibleText)
        .join('\n');
}

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

test('a file of another encoding is refused rather than read with other letters', async () => {
    const upload = await exportFile();
    const json = '[{"type":"incoming","name":"Gr\u00fc\u00dfe","channel":["#general"]}]';
    for (const encoding of ['latin1', 'utf16le'] as const) {
        await write(upload, json, {
            content: Buffer.from(`${encoding === 'latin1' ? '' : '\ufeff'}${json}`, encoding).toString('base64'),
        });
        expect(await app.type('import --file')).toContain('is not text in UTF-8');
    }
    await write(upload, `\ufeff${json}`);
    expect(await app.type('import --file')).toContain('create `Gr\u00fc\u00dfe`');
});

test('a file whose message was deleted hides none before it', async () => {
    await exportFile();
    const { _id } = await exportFile();
    const { messages, uploads } = app.workspace.store;
    // As `Message_ShowDeletedStatus` leaves it.
    const deleted = { msg: '', t: 'rm', attachments: [] };
    expect(await messages.updateAsync({ 'file._id': _id }, { $set: deleted })).toMatchObject({ numAffected: 1 });
    await uploads.removeAsync({ _id }, {});
    expect(await app.type('import --file')).toMatch(/^\*Plan:\*/);
});

test('a backup that is too long for a button comes back whole by pressing one', async () => {
    const { store } = app.workspace;
    await fillIntegrations(store, 40);
    const before = await app.integrations();
    const script = `class Script {\n${'    // A line of a script that does something useful.\n'.repeat(900)}}\n`;
    await store.integrations.updateAsync({}, { $set: { script, scriptEnabled: false } }, { multi: true });
    expect(await app.type('export')).toContain('40 integrations');
    const { size } = await store.uploads.findOneAsync({});
    expect(size).toBeGreaterThan(2_000_000);
    await store.integrations.removeAsync({}, { multi: true });

    const { told, pressed } = await plan('import --file', 'Apply');
    expect(told).toMatch(/^\*Plan:\* 40 to create/);
    expect(await press(pressed)).toEqual({ told: expect.stringMatching(/^\*Imported:\* 40 created/) });
    const names = (all: { name: string }[]) => all.map(({ name }) => name).sort();
    expect(names(await app.integrations())).toEqual(names(before));
    expect(await app.integrations()).toMatchObject(Array.from(before, () => ({ script })));
});

test('where the server lets only so many calls through, going on does the rest', async () => {
    await exportFile();
    const { store } = app.workspace;
    await store.permissions.updateAsync({ _id: 'api-bypass-rate-limit' }, { $set: { roles: [] } });
    const { pressed } = await plan('import --file', 'Apply');
    const first = await press(pressed);
    expect(first.told).toMatch(/^\*Imported in part:\* 10 created, 1 failed, 29 not tried/);
    expect(await app.integrations()).toHaveLength(10);
    // As if the minute were over.
    await store.settings.updateAsync({ _id: 'API_Enable_Rate_Limiter' }, { $set: { value: false } });
    const second = await press(first.pressed);
    expect(second).toEqual({ told: expect.stringMatching(/^\*Imported:\* 30 created, 10 unchanged/) });
});

test('what is pressed is what was planned, whatever was uploaded since', async () => {
    const first = await exportFile();
    await write(first, '[{"type":"incoming","name":"Planned","channel":["#general"]}]');
    const { pressed } = await plan('import --file', 'Apply');
    const later = await exportFile();
    expect(later._id).not.toBe(first._id);
    await write(later, '[{"type":"incoming","name":"Later","channel":["#general"]}]');
    expect((await press(pressed)).told).toContain('1 created');
    expect(await app.integrations()).toMatchObject([{ name: 'Planned' }]);
});

test('a file that is gone by the time of the press is told to be', async () => {
    const { _id } = await exportFile();
    const { pressed } = await plan('import --file', 'Apply');
    await app.workspace.store.uploads.removeAsync({ _id }, {});
    expect((await press(pressed)).told).toContain('This file is not in your direct messages with the app');
    expect(await app.integrations()).toEqual([]);
});

test('a file that is too large is not read', async () => {
    const upload = await exportFile();
    await write(upload, 'x', { size: 5_000_001 });
    expect(await app.type('import --file')).toContain('larger than 5 MB');
});

test('nobody finds the file of somebody else, nor that of another room under a message that names it', async () => {
    const upload = await exportFile();
    expect(await app.type('import --file', { as: 'admin' })).toContain('There is no file in your direct messages');
    for (const as of ['admin', 'owen']) {
        expect(await app.type(`import --file-id ${upload._id}`, { as })).toContain('is not in your direct messages');
    }
    await write(upload, '[{"type":"incoming","name":"Prey","channel":["#secret"]}]', { rid: 'GENERAL' });
    expect(await app.type('import --file')).toContain('There is no file in your direct messages');
    for (const id of [upload._id, 'no-such-file', '__proto__']) {
        expect(await app.type(`import --file-id ${id}`)).toContain('is not in your direct messages');
    }
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
