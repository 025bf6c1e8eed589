import { SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Browser, changed, textOf } from './fixtures/Browser.mts';
import { ConnectWorkspace } from './fixtures/ConnectWorkspace.mts';

let app: ConnectWorkspace;

beforeAll(async () => {
    app = await ConnectWorkspace.open();
}, SETUP_TIMEOUT);

afterAll(() => app.close());

describe('the callback', () => {
    const html = '<script>alert(1)</script>';

    test.each<[what: string, parameters: Record<string, string>]>([
        ['without parameters', {}],
        ['with HTML in all of them', { state: html, code: html, error: html }],
        ['with a state alone', { state: `${'a'.repeat(64)}.${'b'.repeat(64)}` }],
        ['with many states', { 'state[]': 'x', code: 'x' }],
        ['with a state that is too long', { state: 'a'.repeat(10_000) }],
    ])('%s is refused on a page that shows none of it', async (_, parameters) => {
        const page = await new Browser().open(changed(`${publicUrl()}/connected`, parameters));
        expect(page.status).toBe(400);
        expect(page.text).toContain('<h1>');
        expect(page.text).not.toMatch(/<script|alert|aaaa/);
        expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    });

    test.each(['', `?request=${encodeURIComponent(html)}`, `?request=${'0'.repeat(64)}`, '?request[]=x'])(
        'so is the way in: connect%s',
        async (query) => {
            const page = await new Browser().open(`${publicUrl()}/connect${query}`);
            expect(page.status).toBe(400);
            expect(page.location).toBe('');
            expect(page.text).not.toContain('alert');
        },
    );

    test('twice at once connects, and runs the command once', async () => {
        const twice = await app.add('twice');
        const browser = new Browser();
        const callback = await browser.consent(await app.link({ as: 'twice' }, 'create incoming Twice'), 'twice');
        const pages = await Promise.all([1, 2, 3].map(() => browser.open(callback)));
        expect(pages.filter(({ status }) => status === 200)).toHaveLength(1);
        expect(pages.filter((page) => /used|expired/.test(textOf(page)))).toHaveLength(2);
        expect(await app.tokensOf(twice)).toBeDefined();
        expect(await app.count('Twice')).toBe(1);
    });

    test('with two codes at once runs the command at most once', async () => {
        await app.add('double');
        const browser = new Browser();
        const { location } = await browser.open(await app.link({ as: 'double' }, 'create incoming Double'));
        const callbacks = [await browser.agree(location, 'double'), await browser.agree(location, 'double')];
        const [one, other] = callbacks.map((callback) => new URL(callback).searchParams.get('code'));
        expect(one).not.toBe(other);
        const pages = await Promise.all(callbacks.map((callback) => browser.open(callback)));
        expect(pages.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(1);
        expect(await app.count('Double')).toBeLessThanOrEqual(1);
    });

    test('with the provider’s refusal says that nothing was connected', async () => {
        const refuser = await app.add('refuser');
        const browser = new Browser();
        const callback = await browser.consent(await app.link({ as: 'refuser' }), 'refuser');
        const page = await browser.open(changed(callback, { code: undefined, error: 'access_denied' }));
        expect(textOf(page)).toContain('did not agree');
        expect(await app.tokensOf(refuser)).toBeUndefined();
    });

    function publicUrl(): string {
        return `${app.workspace.siteUrl}/api/apps/public/5f2d3f0e-8c7d-4f7b-9a41-6f0f5a3f2b91`;
    }
});
