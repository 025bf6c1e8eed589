import { patience } from '../fixtures/AppWorkspace.mts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Browser, textOf } from './fixtures/Browser.mts';
import { ConnectWorkspace } from './fixtures/ConnectWorkspace.mts';

let app: ConnectWorkspace;

beforeAll(async () => {
    app = await ConnectWorkspace.open();
}, patience);

afterAll(() => app.close());

/** The address that the provider leads back to, with other parameters. */
function changed(callback: string, parameters: Record<string, string | undefined>): string {
    const url = new URL(callback);
    for (const [name, value] of Object.entries(parameters)) {
        url.searchParams.delete(name);
        if (value !== undefined) {
            url.searchParams.set(name, value);
        }
    }
    return url.href;
}

describe('the state', () => {
    test.each([
        ['guessed', '0'.repeat(64)],
        ['of another shape', 'nonsense'],
        ['missing', undefined],
    ])('%s leads nowhere', async (name, secret) => {
        const browser = new Browser();
        const victim = await app.add(`state-${name.replaceAll(' ', '-')}`);
        const callback = await browser.consent(await app.link({ as: victim.username ?? '' }), victim.username ?? '');
        const [, hash] = new URL(callback).searchParams.get('state')?.split('.') ?? [];
        const state = secret === undefined ? undefined : `${secret}.${hash ?? ''}`;
        const page = await browser.open(changed(callback, { state }));
        expect(page.status).toBe(400);
        expect(textOf(page)).toMatch(/expired|incomplete/);
        expect(await app.tokensOf(victim)).toBeUndefined();
    });

    test('replayed connects nobody and runs nothing a second time', async () => {
        const replay = await app.add('replay');
        const browser = new Browser();
        const callback = await browser.consent(await app.link({ as: 'replay' }, 'create incoming Replayed'), 'replay');
        await browser.open(callback);
        await app.type('disconnect', { as: 'replay' });
        expect(textOf(await browser.open(callback))).toContain('expired');
        expect(await app.tokensOf(replay)).toBeUndefined();
        expect(await app.count('Replayed')).toBe(1);
    });

    test('of a link that has expired leads nowhere, nor does the link', async () => {
        const late = await app.add('late');
        const browser = new Browser();
        const link = await app.link({ as: 'late' }, 'create incoming Late');
        const callback = await browser.consent(link, 'late');
        const requests = { associations: /^misc:connect-request:/, 'data.userId': late._id };
        await app.workspace.store.appPersistence.updateAsync(requests, { $set: { 'data.expiresAt': Date.now() - 1 } });
        expect(textOf(await browser.open(callback))).toContain('expired');
        expect(textOf(await browser.open(link))).toContain('expired');
        expect(await app.tokensOf(late)).toBeUndefined();
        expect(await app.count('Late')).toBe(0);
        await app.link({ as: 'olivia' });
        expect(await app.workspace.store.appPersistence.findAsync(requests)).toEqual([]);
    });

    test('taken to another browser leads nowhere', async () => {
        const moved = await app.add('moved');
        const callback = await new Browser().consent(await app.link({ as: 'moved' }), 'moved');
        const page = await new Browser().open(callback);
        expect(textOf(page)).toContain('another browser');
        expect(await app.tokensOf(moved)).toBeUndefined();
    });

    test('is of no use to a browser that was marked for another request', async () => {
        const marked = await app.add('marked');
        const callback = await new Browser().consent(await app.link({ as: 'marked' }), 'marked');
        const other = new Browser();
        await other.open(await app.link({ as: 'olivia' }));
        expect(textOf(await other.open(callback))).toContain('another browser');
        expect(await app.tokensOf(marked)).toBeUndefined();
    });
});

describe('somebody lured into following another’s link', () => {
    test('connects nobody, and is told', async () => {
        const [attacker, victim] = [await app.add('attacker'), await app.add('victim')];
        const link = await app.link({ as: 'attacker' }, 'create incoming Stolen');
        const page = await new Browser().connect(link, 'victim');
        expect(page.status).toBe(400);
        expect(textOf(page)).toContain('another account');
        expect([await app.tokensOf(attacker), await app.tokensOf(victim)]).toEqual([undefined, undefined]);
        expect(await app.count('Stolen')).toBe(0);
    });

    test('on the provider’s page, past the app’s own, connects nobody', async () => {
        const attacker = await app.add('attacker2');
        await app.add('victim2');
        const own = new Browser();
        const { location } = await own.open(await app.link({ as: 'attacker2' }));
        const victims = new Browser();
        const page = await victims.open(await victims.agree(location, 'victim2'));
        expect(textOf(page)).toContain('another browser');
        expect(await app.tokensOf(attacker)).toBeUndefined();
    });

    test('leaves the link to the one who asked for it', async () => {
        const asker = await app.add('asker');
        await app.add('passer-by');
        const link = await app.link({ as: 'asker' });
        await new Browser().connect(link, 'passer-by');
        expect(textOf(await new Browser().connect(link, 'asker'))).toContain('Connected as @asker');
        expect(await app.tokensOf(asker)).toBeDefined();
    });
});

describe('a code', () => {
    test('is of no use twice, nor in another request', async () => {
        await app.add('first');
        const second = await app.add('second');
        const browser = new Browser();
        const callback = await browser.consent(await app.link({ as: 'first' }), 'first');
        await browser.open(callback);
        const other = new Browser();
        const code = new URL(callback).searchParams.get('code') ?? '';
        const page = await other.open(
            changed(await other.consent(await app.link({ as: 'second' }), 'second'), { code }),
        );
        expect(page.status).toBe(500);
        expect(await app.tokensOf(second)).toBeUndefined();
    });

    test('of the victim’s, put into the attacker’s own request, connects nobody', async () => {
        const attacker = await app.add('mallory');
        await app.add('wanda');
        const victims = await new Browser().consent(await app.link({ as: 'wanda' }), 'wanda');
        const code = new URL(victims).searchParams.get('code') ?? '';
        const own = new Browser();
        const page = await own.open(changed(await own.consent(await app.link({ as: 'mallory' }), 'mallory'), { code }));
        expect(textOf(page)).toContain('another account');
        expect(await app.tokensOf(attacker)).toBeUndefined();
    });

    test('guessed connects nobody, and leaves the link to be used', async () => {
        const guess = await app.add('guess');
        const browser = new Browser();
        const callback = await browser.consent(await app.link({ as: 'guess' }), 'guess');
        const page = await browser.open(changed(callback, { code: 'guessed' }));
        expect(page.status).toBe(500);
        expect(page.text).not.toContain('guessed');
        expect(textOf(await browser.open(callback))).toContain('Connected as @guess');
        expect(await app.tokensOf(guess)).toBeDefined();
    });
});

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

describe('a person trying another’s pending command', () => {
    test('has it run for nobody', async () => {
        await app.add('owner');
        const thief = await app.add('thief');
        const link = await app.link({ as: 'owner' }, 'create incoming Pending');
        const replies = await app.during('thief', () => new Browser().connect(link, 'thief'));
        expect(replies).toEqual([]);
        await app.connect({ as: 'thief' });
        expect(await app.count('Pending')).toBe(0);
        expect(await app.tokensOf(thief)).toBeDefined();
    });
});
