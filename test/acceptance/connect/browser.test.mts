import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { root } from '../../packaging/AppSources.mts';
import { SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';
import type { Look } from '../page/fixtures/BrowserWindow.mts';
import { findBarriers } from '../page/fixtures/findBarriers.mts';
import { ConnectWorkspace } from './fixtures/ConnectWorkspace.mts';
import { findChromium, openChromium } from './fixtures/openChromium.mts';

let app: ConnectWorkspace;

beforeAll(async () => {
    app = await ConnectWorkspace.open();
}, SETUP_TIMEOUT);

afterAll(() => app.close());

/** Nothing of these pages was looked through before. */
const known = '[data-known]';

/** In the page's own language. */
const dark = `(({ backgroundColor, color }) => {
    const light = (it) => it.match(/\\d+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
    return light(backgroundColor) < light(color);
})(getComputedStyle(document.body))`;

/** Keeps what the README shows, when asked to. */
async function show(page: Page, name: string): Promise<void> {
    if (process.env.UPDATE_SCREENSHOTS) {
        await page.screenshot({ path: join(root, 'test', 'assets', `connect-${name}.png`) });
    }
}

async function logIn(page: Page, username: string): Promise<void> {
    await page.getByLabel('User').fill(username);
    await page.getByLabel('Password').fill(username);
    await page.getByRole('button', { name: 'Log in' }).click();
}

if (findChromium() === undefined) {
    test('no Chromium was found on the PATH: the consent pages are not driven in a real browser', () => {
        expect(findChromium()).toBeUndefined();
    });
} else {
    describe('in a real browser', () => {
        let browser: Browser;
        let page: Page;

        beforeAll(async () => {
            browser = await openChromium();
            page = await browser.newPage();
        });

        afterAll(() => browser.close());

        /** The window, with nothing kept from before, which the pages keep in cookies alone. */
        async function openWindow({ colorScheme, width }: Look): Promise<void> {
            await page.context().clearCookies();
            await page.emulateMedia({ colorScheme });
            await page.setViewportSize({ width, height: 460 });
        }

        /** Whether what is drawn behind everything is darker than what is written on it. */
        const isDark = () => page.evaluate<boolean>(dark);

        test('a link leads through login and consent to a page that says so, and back to chat', async () => {
            const link = await app.link({ as: 'olivia' }, 'create incoming "CI builds"');
            await openWindow({ colorScheme: 'light', width: 720 });
            const asked: string[] = [];
            page.on('request', (request) => asked.push(request.url()));
            await page.goto(link);
            expect(await findBarriers(page, known)).toEqual([]);
            await show(page, 'login');
            await logIn(page, 'olivia');
            await page.getByText('@olivia').waitFor();
            await show(page, 'consent');
            await page.getByRole('button', { name: 'Authorize' }).click();
            await page.getByRole('heading', { name: 'Connected as @olivia' }).waitFor();
            expect(await findBarriers(page, known)).toEqual([]);
            await show(page, 'done');
            const back = page.getByRole('link', { name: 'Back to chat' });
            expect(await back.getAttribute('href')).toBe(`${app.workspace.siteUrl}/channel/general`);
            expect(asked.every((url) => url.startsWith(app.workspace.siteUrl))).toBe(true);
            expect(await page.context().cookies(page.url())).toEqual([
                expect.objectContaining({ name: 'integrations_connect', httpOnly: true, sameSite: 'Lax' }),
            ]);
            expect(await page.evaluate('document.cookie')).toBe('');
            expect(await app.count('CI builds')).toBe(1);
        });

        test('somebody lured into another’s link is told, in the dark too', async () => {
            const link = await app.link({ as: 'owen' });
            await openWindow({ colorScheme: 'dark', width: 720 });
            await page.goto(link);
            expect(await findBarriers(page, known)).toEqual([]);
            expect(await isDark()).toBe(true);
            await logIn(page, 'uma');
            await page.getByText('@uma').waitFor();
            expect(await findBarriers(page, known)).toEqual([]);
            expect(await isDark()).toBe(true);
            await page.getByRole('button', { name: 'Authorize' }).click();
            await page.getByRole('heading', { name: 'another account' }).waitFor();
            expect(await findBarriers(page, known)).toEqual([]);
            expect(await isDark()).toBe(true);
            await show(page, 'refused');
            expect(await page.getByRole('link').count()).toBe(0);
        });

        test('the page fits a phone, and what a browser may load or run on it is nothing', async () => {
            await openWindow({ colorScheme: 'light', width: 320 });
            const complaints: string[] = [];
            page.on('console', (message) => complaints.push(message.text()));
            await page.goto(`${app.workspace.siteUrl}/api/apps/public/${await appId()}/connected?state=x`);
            await page.getByRole('heading').waitFor();
            const scroll = 'document.documentElement.scrollWidth <= window.innerWidth';
            expect(await page.evaluate(scroll)).toBe(true);
            const inject = `document.body.append(Object.assign(document.createElement('img'), { src: '/x.png' }))`;
            await page.evaluate(inject);
            expect(complaints.join('\n')).toContain('Content Security Policy');
        });
    });
}

async function appId(): Promise<string> {
    const [app0] = await app.workspace.store.apps.findAsync({});
    return String(app0?.id);
}
