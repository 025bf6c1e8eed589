import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startReceiver } from '../../workspace/integrations/fixtures/startReceiver.mts';
import { AppWorkspace, SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';

let app: AppWorkspace;

beforeAll(async () => {
    app = await AppWorkspace.open();
}, SETUP_TIMEOUT);

afterAll(() => app.close());

describe('an outgoing integration', () => {
    test('is only shown: the JSON of its event, the token blotted out, and no call', async () => {
        const receiver = await startReceiver();
        const made = await app.create(`create outgoing Shown --urls ${receiver.url} --trigger-words deploy`);
        const reply = await app.type('test shown');
        const sample = JSON.parse(/```\n([^]*)\n```/.exec(reply)?.[1] ?? '') as Record<string, unknown>;
        expect(sample).toMatchObject({
            token: '…',
            trigger_word: 'deploy',
            channel_name: 'general',
            user_name: 'olivia',
        });
        expect(sample.text).toBe('deploy Test of the integration `Shown` by `olivia`.');
        expect(reply).toContain(`/integration test ${made._id} --send`);
        expect(reply).not.toContain(String(made.token));
        expect(receiver.received).toEqual([]);
        await receiver.close();
    });

    test('calls each URL once when told to, with its token, and tells how each took it', async () => {
        const good = await startReceiver({ status: 201, body: 'secret of the receiver' });
        const bad = await startReceiver({ status: 500 });
        const odd = await startReceiver({ status: 410 });
        const urls = [good.url, bad.url, odd.url, 'http://127.0.0.1:2/'].join();
        const made = await app.create(`create outgoing Fired --urls ${urls} --enabled false`);
        const reply = await app.type(`test ${made._id} --send --text "Hello"`);
        expect(reply).toContain('1 of 4 URLs accepted');
        expect(reply).toMatch(/201, accepted, in \d+ ms/);
        expect(reply).toMatch(/500, the receiver failed, in \d+ ms/);
        expect(reply).toMatch(/410, gone; .*, in \d+ ms/);
        expect(reply).toMatch(/127\.0\.0\.1:2\/`: .*, after \d+ ms/);
        expect(reply).toContain('It is disabled');
        expect(reply).not.toContain('secret of the receiver');
        const text = 'Test of the integration `Fired` by `olivia`: Hello';
        for (const { received } of [good, bad, odd]) {
            expect(received).toEqual([
                expect.objectContaining({ method: 'POST', body: expect.objectContaining({ token: made.token, text }) }),
            ]);
        }
        await Promise.all([good.close(), bad.close(), odd.close()]);
    });

    test('whose URL is no http address is not called', async () => {
        const { _id } = await app.create('create outgoing Local --urls https://example.com');
        const urls = ['file:///etc/passwd'];
        await app.workspace.store.integrations.updateAsync({ _id }, { $set: { urls } });
        expect(await app.type(`test ${_id} --send`)).toContain('`file:///etc/passwd`: not called');
    });
});

test('nobody may have the URLs of others called', async () => {
    const receiver = await startReceiver();
    const { _id } = await app.create(`create outgoing Guarded --urls ${receiver.url}`, { as: 'admin' });
    for (const as of ['owen', 'uma']) {
        expect(await app.type(`test ${_id} --send`, { as })).toContain('manage-outgoing-integrations');
    }
    expect(receiver.received).toEqual([]);
    await receiver.close();
});

test('no token is in the log, and the log tells that it was tested', async () => {
    const logs = JSON.stringify(await app.workspace.store.appLogs.findAsync({}));
    for (const { token = '' } of await app.integrations()) {
        expect(token).not.toBe('');
        expect(logs).not.toContain(token);
    }
    expect(logs).toContain('tested');
});
