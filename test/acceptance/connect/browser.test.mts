import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { root } from '../../packaging/AppSources.mts';
import { SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';
import { ConnectWorkspace } from './fixtures/ConnectWorkspace.mts';
import { findChromium, openChromium } from './fixtures/openChromium.mts';

let app: ConnectWorkspace;

beforeAll(async () => {
    app = await ConnectWorkspace.open();
}, SETUP_TIMEOUT);

afterAll(() => app.close());

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

        beforeAll(async () => {
            browser = await openChromium();
        });

        afterAll(() => browser.close());

        /** Does something in a window that has nothing kept from before. */
        async function inWindow(
            { colorScheme = 'light', width = 720 }: { colorScheme?: 'light' | 'dark'; width?: number },
            use: (context: BrowserContext) => Promise<void>,
        ): Promise<void> {
            const context = await browser.newContext({ colorScheme, viewport: { width, height: 460 } });
            await use(context).finally(() => context.close());
        }

        test('a link leads through login and consent to a page that says so, and back to chat', async () => {
            const link = await app.link({ as: 'olivia' }, 'create incoming "CI builds"');
            await inWindow({}, async (context) => {
                const page = await context.newPage();
                const asked: string[] = [];
                page.on('request', (request) => asked.push(request.url()));
                await page.goto(link);
                await show(page, 'login');
                await logIn(page, 'olivia');
                await page.getByText('@olivia').waitFor();
                await show(page, 'consent');
                await page.getByRole('button', { name: 'Authorize' }).click();
                await page.getByRole('heading', { name: 'Connected as @olivia' }).waitFor();
                await show(page, 'done');
                const back = page.getByRole('link', { name: 'Back to chat' });
                expect(await back.getAttribute('href')).toBe(`${app.workspace.siteUrl}/channel/general`);
                expect(asked.every((url) => url.startsWith(app.workspace.siteUrl))).toBe(true);
                expect(await context.cookies(page.url())).toEqual([
                    expect.objectContaining({ name: 'integrations_connect', httpOnly: true, sameSite: 'Lax' }),
                ]);
                expect(await page.evaluate('document.cookie')).toBe('');
            });
            expect(await app.count('CI builds')).toBe(1);
        });

        test('somebody lured into another’s link is told, in the dark too', async () => {
            const link = await app.link({ as: 'owen' });
            await inWindow({ colorScheme: 'dark' }, async (context) => {
                const page = await context.newPage();
                await page.goto(link);
                await logIn(page, 'uma');
                await page.getByRole('button', { name: 'Authorize' }).click();
                await page.getByRole('heading', { name: 'another account' }).waitFor();
                await show(page, 'refused');
                expect(await page.getByRole('link').count()).toBe(0);
            });
        });

        test('the page fits a phone, and what a browser may load or run on it is nothing', async () => {
            await inWindow({ width: 320 }, async (context) => {
                const page = await context.newPage();
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
    });
}

async function appId(): Promise<string> {
    const [app0] = await app.workspace.store.apps.findAsync({});
    return String(app0?.id);
}
