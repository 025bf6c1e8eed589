import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { findChromium } from '../connect/fixtures/openChromium.mts';
import { AppWorkspace, SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';
import { fillIntegrations } from '../../workspace/integrations/fillIntegrations.mts';
import type { ChatPage } from './fixtures/ChatPage.mts';
import { looks, useBrowser } from './fixtures/useBrowser.mts';

if (findChromium() === undefined) {
    test('no Chromium was found on the PATH: the chat page is not driven in a real browser', () => {
        expect(findChromium()).toBeUndefined();
    });
} else {
    const openWindow = useBrowser();
    let app: AppWorkspace;

    beforeAll(async () => {
        app = await AppWorkspace.open();
    }, SETUP_TIMEOUT);

    afterAll(() => app.close());

    describe.each(looks)('the chat page, $colorScheme, $width px wide', (look) => {
        let chat: ChatPage;
        beforeAll(async () => {
            chat = await openWindow(look, app.workspace.siteUrl, 'Olivia');
        });
        afterEach(async () => {
            expect(await chat.faults()).toEqual([]);
        });
        afterAll(() => chat.close());

        test('a person signs in, creates an integration and sees the reply that only they can see', async () => {
            await chat.say('/integration create incoming "CI builds"');
            const reply = chat.messages('Created the incoming integration').last();
            await reply.getByText('Only you can see this message').waitFor();
            await reply.getByText(`${app.workspace.siteUrl}/hooks/`).first().waitFor();
            expect(await chat.barriers()).toEqual([]);
            const [created] = (await app.integrations()).filter(({ name }) => name === 'CI builds').slice(-1);
            const body = { text: 'Build *#128* of `main` passed in 3m 12s' };
            const path = `/hooks/${created?._id ?? ''}/${String((created as { token?: string } | undefined)?.token)}`;
            await app.workspace.request({ method: 'POST', path, body });
            await chat.messages('Build #128 of main passed').last().waitFor();
            await chat.show(`created-${look.colorScheme}`);
        });

        test('commands are suggested with their parameters, and completed by Enter', async () => {
            await chat.type('/int');
            const option = chat.page.getByRole('option', { name: /integration/ });
            await option.getByText('Create and look after webhook integrations').waitFor();
            expect(await chat.barriers()).toEqual([]);
            await chat.show(`suggestions-${look.colorScheme}`);
            await chat.page.keyboard.press('Enter');
            expect(await chat.composer.inputValue()).toBe('/integration ');
            expect(await option.count()).toBe(0);
        });

        test('a command that nobody has is told by the client, in the room’s timeline', async () => {
            await chat.composer.fill('');
            await chat.say('/nonsense here');
            await chat.messages('No such command: /nonsense').waitFor();
        });

        test('a thread takes messages and commands, whose replies stand in it', async () => {
            await chat.say(`Shall we? ${look.colorScheme}`);
            const first = chat.messages(`Shall we? ${look.colorScheme}`);
            await first.hover();
            await first.getByRole('button', { name: 'Reply in thread' }).click();
            const thread = chat.page.getByRole('complementary', { name: 'Thread' });
            await thread.getByRole('textbox').fill('/integration whoami');
            await thread.getByRole('textbox').press('Enter');
            await thread.getByText('Only you can see this message').waitFor();
            await thread.getByRole('textbox').fill('Let us');
            await thread.getByRole('textbox').press('Enter');
            await thread.getByText('Let us').waitFor();
            expect(await chat.barriers()).toEqual([]);
            await chat.show(`thread-${look.colorScheme}`);
            await thread.getByRole('button', { name: 'Close' }).click();
            await first.getByRole('button', { name: '1 reply' }).waitFor();
        });

        test('an outgoing integration that calls the receiver is seen there', async () => {
            await chat.choose('Webhook receiver');
            await chat.page.getByText(`${app.workspace.siteUrl}/receiver`).waitFor();
            const word = `deploy-${look.colorScheme}`;
            const line = `create outgoing "${word}" --channel #general --trigger-words ${word} --urls ${app.workspace.siteUrl}/receiver`;
            await app.type(line);
            const body = { msg: `${word} now` };
            const path = '/page/rooms/GENERAL/messages';
            await app.workspace.request({ method: 'POST', path, as: 'owen', body });
            const call = chat.page.getByRole('list', { name: 'Calls' }).getByRole('listitem').first();
            await call.getByText(`"text": "${word} now"`).waitFor();
            expect(await chat.barriers()).toEqual([]);
            await chat.show(`receiver-${look.colorScheme}`);
            await chat.page.getByRole('button', { name: 'Close' }).click();
        });

        test('a file that the app made is fetched as whoever is signed in', async () => {
            await fillIntegrations(app.workspace.store, 60);
            await chat.say('/integration export');
            await chat.messages('Export of').waitFor();
            await chat.openRooms();
            await chat.page.getByRole('link', { name: /integrations\.bot/ }).click();
            const [file] = await Promise.all([
                chat.page.waitForEvent('download'),
                chat.page
                    .getByRole('button', { name: /\.json/ })
                    .last()
                    .click(),
            ]);
            expect(file.suggestedFilename()).toMatch(/\.json$/);
            const stream = await file.createReadStream();
            const chunks: Buffer[] = [];
            for await (const chunk of stream) {
                chunks.push(chunk as Buffer);
            }
            expect(Buffer.concat(chunks).toString()).toContain('"integrations": [');
        });

        test('what somebody else says arrives by itself, and in other rooms as a number', async () => {
            await chat.become('Uma');
            const say = async (rid: string, msg: string) => {
                const path = `/page/rooms/${rid}/messages`;
                await app.workspace.request({ method: 'POST', path, as: 'olivia', body: { msg } });
            };
            await say('GENERAL', `Good morning, *${look.colorScheme}*`);
            await chat.messages('Good morning').locator('strong', { hasText: look.colorScheme }).waitFor();
            const ops = await app.workspace.store.rooms.findOneAsync({ name: 'ops' });
            await say(ops._id, 'Over here');
            await chat.openRooms();
            await chat.page.getByRole('link', { name: /ops/ }).getByLabel('1 unread').waitFor();
            await chat.page.getByRole('link', { name: /ops/ }).click();
            await chat.messages('Over here').last().waitFor();
        });

        test('an administrator finds the app’s settings and its logs, and others do not', async () => {
            await chat.become('Administrator');
            await chat.choose('App settings');
            const settings = chat.page.getByRole('complementary', { name: 'App settings' });
            const room = settings.getByRole('textbox', { name: 'Audit room' });
            for (const wanted of ['ops', '']) {
                await room.fill(wanted);
                await settings.getByRole('button', { name: 'Save' }).click();
                await settings.getByText('Saved.').waitFor();
            }
            expect(await chat.barriers()).toEqual([]);
            await chat.show(`settings-${look.colorScheme}`);
            await settings.getByRole('button', { name: 'Close' }).click();
            await chat.choose('App logs');
            await chat.page.getByRole('list', { name: 'Log entries' }).getByRole('listitem').first().waitFor();
            await chat.show(`logs-${look.colorScheme}`);
            await chat.page.getByRole('button', { name: 'Close' }).click();
            await chat.become('Owen');
            await chat.openMenu();
            expect(await chat.page.getByRole('menuitem', { name: /^App/ }).count()).toBe(0);
            await chat.page.keyboard.press('Escape');
        });
    });
}
