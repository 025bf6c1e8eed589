import { SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Browser, textOf } from './fixtures/Browser.mts';
import { ConnectWorkspace, type Place } from './fixtures/ConnectWorkspace.mts';

let app: ConnectWorkspace;

beforeAll(async () => {
    app = await ConnectWorkspace.open(2);
}, SETUP_TIMEOUT);

afterAll(() => app.close());

/** Somebody at both instances. */
function both(as: string): Place[] {
    return [
        { as, instance: 0 },
        { as, instance: 1 },
    ];
}

describe('two instances', () => {
    test('know of each other’s connections, and of their end', async () => {
        await app.add('alma');
        app.balancer.current = 0;
        await app.connect({ as: 'alma', instance: 0 });
        await app.type('create incoming "Of Alma"', { as: 'alma', instance: 1 });
        expect(await app.count('Of Alma')).toBe(1);
        await app.type('disconnect', { as: 'alma', instance: 1 });
        expect(await app.type('whoami', { as: 'alma', instance: 0 })).toContain('account in use: none');
    });

    test('share one flow: the link from one, consent and the kept command on the other', async () => {
        await app.add('bruno');
        app.balancer.current = 0;
        const browser = new Browser();
        const link = await app.link({ as: 'bruno', instance: 0 }, 'create incoming "Of Bruno"');
        const callback = await browser.consent(link, 'bruno');
        app.balancer.current = 1;
        expect(textOf(await browser.open(callback))).toContain('Connected as @bruno');
        expect(await app.count('Of Bruno')).toBe(1);
    });

    test('renewing at the same moment both end up working', async () => {
        const carla = await app.add('carla');
        await app.connect({ as: 'carla' });
        for (const round of [1, 2, 3]) {
            await app.endAccess(carla);
            const replies = await app.atOnce('create incoming "Of Carla"', both('carla'));
            expect(replies).toEqual([expect.stringContaining('Created'), expect.stringContaining('Created')]);
            expect(await app.count('Of Carla')).toBe(2 * round);
        }
        expect(await app.type('whoami', { as: 'carla', instance: 1 })).toContain('your own');
    });

    test('called back at the same moment connect, and run the command once', async () => {
        const dario = await app.add('dario');
        const browser = new Browser();
        const callback = await browser.consent(await app.link({ as: 'dario' }, 'create incoming "Of Dario"'), 'dario');
        const pages = await Promise.all(
            [0, 1].map((instance) => {
                const { pathname, search } = new URL(callback);
                const own = app.balancer.targets[instance]?.replace('127.0.0.1', 'localhost') ?? '';
                return browser.open(own + pathname + search);
            }),
        );
        expect(pages.filter(({ status }) => status === 200)).toHaveLength(1);
        expect(await app.tokensOf(dario)).toBeDefined();
        expect(await app.count('Of Dario')).toBe(1);
    });

    test('hear of changed settings', async () => {
        await app.configure({ 'permission-rule': 'either' });
        expect(await app.type('whoami', { as: 'admin', instance: 0 })).toContain('either permission');
        expect(await app.type('whoami', { as: 'admin', instance: 1 })).toContain('either permission');
    });

    test('register one client between them', async () => {
        await app.workspace.store.oauthApps.removeAsync({}, { multi: true });
        await app.atOnce('connect', both('olivia'));
        await app.type('connect', { as: 'olivia' });
        const [client, ...others] = await app.workspace.store.oauthApps.findAsync({});
        expect(client).toMatchObject({ active: true });
        expect(others).toEqual([]);
    });
});

describe('an instance that dies in the middle of a flow', () => {
    test('takes nothing with it', async () => {
        await app.add('elsa');
        app.balancer.current = 0;
        const browser = new Browser();
        const link = await app.link({ as: 'elsa', instance: 0 }, 'create incoming "Of Elsa"');
        const callback = await browser.consent(link, 'elsa');
        await app.workspace.instances[0]?.stop();
        app.balancer.current = 1;
        expect(textOf(await browser.open(callback))).toContain('Connected as @elsa');
        expect(await app.integration('Of Elsa')).toMatchObject({ _createdBy: { username: 'elsa' } });
        expect(await app.type('whoami', { as: 'elsa', instance: 1 })).toContain('your own');
    });
});
