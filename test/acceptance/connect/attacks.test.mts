import { SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Browser, changed, textOf } from './fixtures/Browser.mts';
import { ConnectWorkspace } from './fixtures/ConnectWorkspace.mts';

let app: ConnectWorkspace;

beforeAll(async () => {
    app = await ConnectWorkspace.open();
}, SETUP_TIMEOUT);

afterAll(() => app.close());

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
        expect(textOf(await browser.open(callback))).toContain('used already');
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
