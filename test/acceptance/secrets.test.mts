import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { AppWorkspace, SETUP_TIMEOUT } from './fixtures/AppWorkspace.mts';
import { answer } from './faults/answers.mts';

let app: AppWorkspace;

beforeAll(async () => {
    app = await AppWorkspace.open();
}, SETUP_TIMEOUT);

afterAll(() => app.close());

const outgoing = 'create outgoing X --urls https://example.com';

test('no token, and no webhook’s address, gets into the app’s log or into a room', async () => {
    const incoming = await app.create('create incoming X');
    const generated = await app.create(outgoing);
    const chosen = await app.create(`${outgoing} --token "my-chosen-token-42"`);
    await app.type(`${outgoing} --token my-refused-token-43 --nonsense`);
    await app.type(`${outgoing} --token my-rejected-token-44 --channel #nowhere`);
    app.gateway.misbehave('integrations.create', answer('500 Internal Server Error', 'incoming-token-45'));
    await app.type(`${outgoing} --token my-unsure-token-46`);
    const { authToken } = await app.workspace.login('admin');
    const kept = JSON.stringify([await logged(), await app.workspace.store.messages.findAsync({})]);
    const secrets = [incoming.token, generated.token, chosen.token, authToken, 'token-43', 'token-44', 'token-45'];
    for (const secret of [...secrets, 'token-46', `/hooks/${incoming._id}`]) {
        expect(kept).not.toContain(secret);
    }
    // The log is not just empty: changes are told there by name and id.
    expect(kept).toContain(incoming._id);
});

/** All log entries but those in which the engine itself writes down a command's arguments before the app is asked. */
async function logged(): Promise<unknown[]> {
    const logs = await app.workspace.store.appLogs.findAsync({});
    const entries = logs.flatMap((log) => log.entries as unknown[]);
    return entries.filter((entry) => !JSON.stringify(entry).includes('Command is being executed'));
}
