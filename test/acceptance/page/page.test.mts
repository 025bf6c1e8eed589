import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AppWorkspace, SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';
import { findChromium, withChromium } from '../connect/fixtures/openChromium.mts';
import { bundlePage } from '../../workspace/page/server/bundlePage.mts';
import { ChatPage } from './fixtures/ChatPage.mts';

if (findChromium() === undefined) {
    test('no Chromium was found on the PATH: the chat page is not driven in a real browser', () => {
        expect(findChromium()).toBeUndefined();
    });
} else {
    let app: AppWorkspace;

    beforeAll(async () => {
        [app] = await Promise.all([AppWorkspace.open(), bundlePage()]);
    }, SETUP_TIMEOUT);

    afterAll(() => app.close());

    describe.each([
        { colorScheme: 'light', width: 1100 },
        { colorScheme: 'dark', width: 390 },
    ] as const)('the chat page, $colorScheme, $width px wide', (looks) => {
        /** Signs somebody in, does something, and expects no complaint of the browser, no barrier and no sideways scrolling. */
        async function asSomebody(name: string, use: (chat: ChatPage) => Promise<void>): Promise<void> {
            await withChromium({ ...looks, height: 800 }, async (context) => {
                const chat = await ChatPage.open(context, app.workspace.siteUrl, name);
                await use(chat);
                expect(await chat.overflow()).toBe(0);
                expect(await chat.barriers()).toEqual([]);
                expect(chat.complaints).toEqual([]);
            });
        }

        test('a person signs in, creates an integration and sees the reply that only they can see', async () => {
            await asSomebody('Olivia', async (chat) => {
                await chat.say('/integration create incoming "CI builds"');
                const reply = chat.messages('Created the incoming integration');
                await reply.getByText('Only you can see this message').waitFor();
                expect(
                    await reply
                        .getByText(/\/hooks\//)
                        .first()
                        .isVisible(),
                ).toBe(true);
            });
        });

        test('what somebody else says arrives by itself', async () => {
            await asSomebody('Owen', async (chat) => {
                const body = { msg: `Good morning, *${looks.colorScheme}*` };
                const path = '/page/rooms/GENERAL/messages';
                await app.workspace.request({ method: 'POST', path, as: 'olivia', body });
                await chat.messages('Good morning').locator('strong', { hasText: looks.colorScheme }).waitFor();
            });
        });
    });
}
