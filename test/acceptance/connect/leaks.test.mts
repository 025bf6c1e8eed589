import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';
import { Browser } from './fixtures/Browser.mts';
import { ConnectWorkspace } from './fixtures/ConnectWorkspace.mts';

/** What is of use to whoever has it, and for how long. */
interface Secrets {
    /** Tokens, and the client's secret. */
    lasting: string[];
    /** What one flow is made of: worth nothing afterwards, nor to anybody but the one who consents. */
    passing: string[];
}

let app: ConnectWorkspace;
let secrets: Secrets;
let replies: string;
const browser = new Browser();

beforeAll(async () => {
    app = await ConnectWorkspace.open();
    const { store } = app.workspace;
    const user = await app.add('sol');
    const link = await app.link({ as: 'sol' }, 'create incoming "Of Sol"');
    const callback = await browser.consent(link, 'sol');
    await browser.open(callback);
    const first = await app.tokensOf(user);
    await app.endAccess(user);
    await app.type('whoami', { as: 'sol' });
    const second = await app.tokensOf(user);
    await app.workspace.store.oauthTokens.removeAsync({}, { multi: true });
    await app.type('create incoming Refused', { as: 'sol' });
    await new Browser().open(callback);
    const { userId, authToken } = await app.workspace.login('admin');
    await app.configure({ 'api-user-id': userId, 'api-token': authToken, 'service-account-for': 'everybody' });
    await app.type('create incoming "By service"', { as: 'sol' });
    await app.configure({ 'api-url': 'http://127.0.0.1:9' });
    await app.type('create incoming "Nowhere"', { as: 'sol' });
    await app.type('disconnect', { as: 'sol' });
    const clients = await store.oauthApps.findAsync({});
    const { searchParams } = new URL(callback);
    secrets = {
        lasting: [
            ...[first, second].flatMap((it) => [it?.accessToken ?? 'none', it?.refreshToken ?? 'none']),
            ...clients.map(({ clientSecret }) => String(clientSecret)),
            authToken,
        ],
        passing: [
            new URL(link).searchParams.get('request') ?? 'none',
            searchParams.get('code') ?? 'none',
            browser.cookie('integrations_connect') ?? 'none',
        ],
    };
    replies = JSON.stringify(app.seen);
}, SETUP_TIMEOUT);

afterAll(() => app.close());

function expectNone(text: string, unwanted: string[]): void {
    expect(text.length).toBeGreaterThan(100);
    for (const secret of unwanted) {
        expect(secret.length).toBeGreaterThan(10);
        expect(text).not.toContain(secret);
    }
}

describe('no token and no secret of the client gets into', () => {
    test('the log', async () => {
        expectNone(JSON.stringify(await app.workspace.store.appLogs.findAsync({})), secrets.lasting);
    });

    test('what anybody is told', () => {
        expectNone(replies, secrets.lasting);
    });

    test('any room', async () => {
        const messages = await app.workspace.store.messages.findAsync({});
        expectNone(`${JSON.stringify(messages)}${' '.repeat(100)}`, secrets.lasting);
    });

    test('any address or page that the browser met', () => {
        expectNone(
            browser.visits.map(({ url, text, location }) => `${url} ${location} ${text}`).join('\n'),
            secrets.lasting,
        );
    });
});

test('of one flow, the log holds no more than the engine’s own account of requests', async () => {
    const logs = await app.workspace.store.appLogs.findAsync({});
    const entries = logs.flatMap(({ entries: some }) => some as unknown[]).map((entry) => JSON.stringify(entry));
    expectNone(entries.filter((entry) => !entry.includes('is being executed')).join('\n'), secrets.passing);
});

test('the app’s records hold no link and no mark in clear, and no tokens after disconnecting', async () => {
    const records = JSON.stringify(await app.workspace.store.appPersistence.findAsync({}));
    expectNone(records, [...secrets.passing, ...secrets.lasting]);
});

test('the cookie is for the callback alone, unseen by scripts and other sites', () => {
    const [start] = browser.visits;
    const cookie = start?.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/Path=\/api\/apps\/public\/[\w-]+\/connected;/);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    expect(cookie).toMatch(/Max-Age=600/);
    expect(start?.headers.get('referrer-policy')).toBe('no-referrer');
    expect(start?.headers.get('cache-control')).toBe('no-store');
});
