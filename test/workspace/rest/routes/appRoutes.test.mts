import { SettingType } from '@host/apps-engine/definition/settings';
import { describe, expect, test } from '@jest/globals';
import { FakeEngine } from '../FakeEngine.mts';
import { withServer } from '../TestServer.mts';

const permissions = [{ name: 'slashcommand' }];

function upload(granted?: string): FormData {
    const form = new FormData();
    form.set('app', new Blob(['zip']), 'app.zip');
    if (granted !== undefined) {
        form.set('permissions', granted);
    }
    return form;
}

function setting(id: string, hidden = false) {
    const type = SettingType.STRING;
    return { id, type, value: 'old', packageValue: '', required: false, public: false, hidden, i18nLabel: id };
}

describe('apps', () => {
    test('are uploaded, found, updated and removed', async () => {
        const engine = new FakeEngine();
        await withServer(engine, async ({ request, changedApps }) => {
            const as = 'admin';
            const missing = await request({ path: '/api/apps/fake', as });
            expect([missing.status, missing.body.error]).toEqual([404, 'No App found by the id of: fake']);
            const body = upload(JSON.stringify(permissions));
            const added = await request({ method: 'POST', path: '/api/apps', as, body });
            expect(added.body).toMatchObject({ success: true, app: { id: 'fake', version: '1.0.0' } });
            const updated = await request({ method: 'POST', path: '/api/apps/fake', as, body });
            expect(updated.body).toMatchObject({ success: true, app: { version: '1.0.1' } });
            const found = await request({ path: '/api/apps/fake', as });
            expect(found.body).toMatchObject({ success: true, app: { version: '1.0.1' } });
            expect((await request({ path: '/api/apps/installed', as })).body.apps).toHaveLength(1);
            await request({ method: 'DELETE', path: '/api/apps/fake', as });
            expect((await request({ path: '/api/apps/installed', as })).body.apps).toEqual([]);
            expect(changedApps).toEqual(['fake', 'fake', 'fake']);
        });
        expect(engine.uploads[0]).toMatchObject({ permissions, zip: Buffer.from('zip'), user: { username: 'admin' } });
    });

    test.each([
        { name: 'no field', granted: undefined },
        { name: 'an empty list', granted: '[]' },
        { name: 'something unreadable', granted: 'x' },
    ])('permissions given as $name mean the default set', async ({ granted }) => {
        const engine = new FakeEngine();
        await withServer(engine, async ({ request }) => {
            await request({ method: 'POST', path: '/api/apps', as: 'admin', body: upload(granted) });
        });
        expect(engine.uploads.map((given) => given.permissions)).toEqual([undefined]);
    });

    test.each([
        ['fake', 'manually_disabled', { status: 200, body: { success: true, status: 'manually_disabled' } }],
        [
            'fake',
            '',
            { status: 400, body: { success: false, error: expect.stringMatching(/^Invalid status provided/) } },
        ],
        ['fake', 1, { status: 400, body: { success: false } }],
        ['other', 'manually_disabled', { status: 404, body: { success: false } }],
    ])('%s is made %j', async (id, status, answer) => {
        await withServer(new FakeEngine(), async ({ request }) => {
            await request({ method: 'POST', path: '/api/apps', as: 'admin', body: upload() });
            const change = { method: 'POST', path: `/api/apps/${id}/status`, as: 'admin', body: { status } };
            expect(await request(change)).toMatchObject(answer);
        });
    });

    test('an upload without a file is refused', async () => {
        await withServer(new FakeEngine(), async ({ request }) => {
            const answer = await request({ method: 'POST', path: '/api/apps', as: 'admin', body: new FormData() });
            expect([answer.status, answer.body.error]).toEqual([400, 'app_file_error']);
        });
    });

    test.each([
        'POST /api/apps',
        'GET /api/apps/fake',
        'DELETE /api/apps/fake',
        'GET /api/apps/fake/settings',
        'POST /api/apps/fake/status',
    ])('%s needs manage-apps', async (line) => {
        const [method = '', path = ''] = line.split(' ');
        await withServer(new FakeEngine(), async ({ request }) => {
            expect((await request({ method, path, as: 'olivia' })).status).toBe(403);
        });
    });

    test('settings are shown without the hidden ones; only known and changed ones are saved', async () => {
        const engine = new FakeEngine();
        engine.settings = [setting('url'), setting('token'), setting('inner', true)];
        await withServer(engine, async ({ request }) => {
            const path = '/api/apps/fake/settings';
            const as = 'admin';
            await request({ method: 'POST', path: '/api/apps', as, body: upload() });
            expect(Object.keys((await request({ path, as })).body.settings as object)).toEqual(['url', 'token']);
            const settings = [
                { id: 'url', value: 'new' },
                { id: 'token', value: 'old' },
                { id: 'unknown', value: 'x' },
            ];
            const saved = await request({ method: 'POST', path, as, body: { settings } });
            expect(saved.body).toMatchObject({ success: true, updated: [{ id: 'url', value: 'new' }] });
            const empty = await request({ method: 'POST', path, as, body: {} });
            expect([empty.status, empty.body.error]).toEqual([400, 'The settings to update must be present.']);
        });
        expect(engine.settings.map(({ value }): unknown => value)).toEqual(['new', 'old', 'old']);
    });
});
