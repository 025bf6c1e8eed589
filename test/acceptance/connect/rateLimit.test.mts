import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';
import { Browser, textOf } from './fixtures/Browser.mts';
import { ConnectWorkspace } from './fixtures/ConnectWorkspace.mts';

let app: ConnectWorkspace;

beforeAll(async () => {
    app = await ConnectWorkspace.open();
    await app.add('lisa');
    await app.add('liam');
    await app.connect({ as: 'lisa' });
    await app.connect({ as: 'liam' });
    await app.connect({ as: 'admin' });
    await app.limitCalls(true);
}, SETUP_TIMEOUT);

afterAll(() => app.close());

test('connected people share 10 calls a minute of one route; the eleventh is told how long to wait', async () => {
    for (const as of Array.from({ length: 10 }, (_, index) => (index % 2 === 0 ? 'lisa' : 'liam'))) {
        expect(await app.type('create incoming Ten', { as })).toContain('Created');
    }
    const reply = await app.type('create incoming Ten', { as: 'lisa' });
    expect(reply).toMatch(/Try again in \d+ seconds?\./);
    expect(reply).not.toContain('api-bypass-rate-limit');
    expect(await app.count('Ten')).toBe(10);
});

test('an administrator is told what lifts it', async () => {
    const permission = { _id: 'api-bypass-rate-limit' };
    await app.workspace.store.permissions.updateAsync(permission, { $pull: { roles: 'admin' } });
    const reply = await app.type('create incoming Ten', { as: 'admin' });
    expect(reply).toMatch(/Try again in \d+ seconds?\./);
    expect(reply).toContain('`api-bypass-rate-limit`');
    await app.workspace.store.permissions.updateAsync(permission, { $addToSet: { roles: 'admin' } });
});

test('who holds the permission to bypass it does not meet it', async () => {
    expect(await app.type('create incoming Eleven', { as: 'admin' })).toContain('Created');
});

test('who meets it while connecting can open their link again', async () => {
    const late = await app.add('lenny');
    const browser = new Browser();
    const link = await app.link({ as: 'lenny' }, 'create incoming "Of Lenny"');
    const others = Array.from({ length: 10 }, () => app.workspace.request({ path: '/api/v1/me', as: 'lisa' }));
    await Promise.all(others);
    const page = await browser.connect(link, 'lenny');
    expect(page.status).toBe(429);
    expect(textOf(page)).toMatch(/again in \d+ seconds/);
    expect(await app.tokensOf(late)).toBeUndefined();
    await app.limitCalls(false);
    expect(textOf(await browser.connect(link, 'lenny'))).toContain('Connected as @lenny');
    expect(await app.count('Of Lenny')).toBe(1);
});
