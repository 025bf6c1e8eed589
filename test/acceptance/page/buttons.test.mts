import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { findChromium } from '../connect/fixtures/openChromium.mts';
import { AppWorkspace, SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';
import type { ChatPage } from './fixtures/ChatPage.mts';
import { looks, useBrowser } from './fixtures/useBrowser.mts';

if (findChromium() === undefined) {
    test('no Chromium was found on the PATH: dialogs and buttons are not pressed in a real browser', () => {
        expect(findChromium()).toBeUndefined();
    });
} else {
    const openWindow = useBrowser();
    let app: AppWorkspace;

    beforeAll(async () => {
        app = await AppWorkspace.open();
    }, SETUP_TIMEOUT);
    beforeEach(async () => {
        await app.workspace.store.integrations.removeAsync({}, { multi: true });
    });
    afterAll(() => app.close());

    describe.each(looks)('dialogs and buttons, $colorScheme, $width px wide', (look) => {
        let chat: ChatPage;

        beforeAll(async () => {
            chat = await openWindow(look, app.workspace.siteUrl, 'Olivia');
            // Sooner than the test's own time is over, what was waited for is told.
            chat.page.setDefaultTimeout(15_000);
            // The narrow window draws only what phones draw.
            await (look.width < 500 ? chat.choose('As mobile') : undefined);
            await chat.closeRooms();
        });
        afterEach(async () => {
            expect(await chat.faults()).toEqual([]);
        });
        afterAll(() => chat.close());

        const dialog = () => chat.page.getByRole('dialog');
        const field = (name: string) => dialog().getByRole('textbox', { name, exact: true });
        const closed = () => dialog().waitFor({ state: 'detached' });
        const reply = (text: string) => chat.messages(text).last();
        /** Presses a button of the last message that has one of that label. */
        const press = (label: string) => chat.page.getByRole('button', { name: label, exact: true }).last().click();

        test('a person creates one in a dialog, sees a test arrive, edits, disables and removes it', async () => {
            const name = `Builds ${look.colorScheme}`;
            await chat.say('/integration create');
            await dialog().getByText('New integration').waitFor();
            await chat.show(`form-${look.colorScheme}`);
            await field('Name').fill(name);
            await field('Emoji').fill('owl');
            await dialog().getByRole('button', { name: 'Create', exact: true }).click();
            await dialog().getByRole('alert').getByText('Write an emoji between colons').waitFor();
            expect(await chat.barriers()).toEqual([]);
            await chat.show(`form-error-${look.colorScheme}`);
            expect(await field('Name').inputValue()).toBe(name);
            await field('Emoji').fill(':owl:');
            await dialog().getByRole('button', { name: 'Create', exact: true }).click();
            await closed();
            await reply('Created the incoming integration').waitFor();

            await press('Send a test');
            await reply(`Test of the integration`).waitFor();
            await reply('It works:').waitFor();
            await chat.show(`buttons-${look.colorScheme}`);
            expect(await chat.barriers()).toEqual([]);

            await press('Edit');
            await dialog().getByText('Change an integration').waitFor();
            await field('Name').fill(`${name} 2`);
            await dialog().getByRole('button', { name: 'Save' }).click();
            await closed();
            await reply('Updated the incoming integration').waitFor();
            expect(await app.integrations()).toMatchObject([{ name: `${name} 2`, emoji: ':owl:', enabled: true }]);

            await press('Disable');
            await reply('Disabled').waitFor();
            expect(await app.integrations()).toMatchObject([{ enabled: false }]);

            await press('Undo');
            await reply('Nothing is removed yet').waitFor();
            await chat.show(`remove-${look.colorScheme}`);
            await press('Remove it');
            await reply('Its webhook URL no longer works').waitFor();
            expect(await app.integrations()).toEqual([]);

            await press('Show');
            await reply('is not there any more').waitFor();
        });

        test('the start screen leads to an outgoing one, whose event changes what is asked for', async () => {
            await chat.say('/integration help');
            const next = reply('What next?').getByRole('button', { name: 'New outgoing' });
            await next.waitFor();
            await chat.show(`start-${look.colorScheme}`);
            await next.click();
            await dialog().getByText('New integration').waitFor();
            await field('Name').fill('Newcomers');
            await dialog()
                .getByRole('button', { name: /A message is sent/ })
                .click();
            await chat.page.getByRole('option', { name: 'A user is created' }).click();
            await field('Target room').fill('#general');
            await field('URLs').fill(`${app.workspace.siteUrl}/receiver`);
            expect(await field('Name').inputValue()).toBe('Newcomers');
            await chat.show(`outgoing-${look.colorScheme}`);
            await dialog().getByRole('button', { name: 'Create', exact: true }).click();
            await closed();
            await reply('Created the outgoing integration').waitFor();
            expect(await app.integrations()).toMatchObject([{ event: 'userCreated', targetRoom: '#general' }]);
            await press('Send a test');
            await reply('1 of 1 URL accepted').waitFor();
        });

        test('one of a list is picked and shown', async () => {
            await app.type('create incoming Alerts');
            await app.type('create incoming "CI builds"');
            await chat.say('/integration list');
            const pick = reply('What next?').getByRole('button', { name: /Show one of them/ });
            await pick.waitFor();
            await chat.show(`list-${look.colorScheme}`);
            await pick.click();
            await chat.page.getByRole('option', { name: 'Alerts' }).click();
            await reply('Incoming integration').getByText('Alerts').first().waitFor();
        });

        test('what was exported is imported: the plan, then what came of it', async () => {
            await app.type('create incoming Alerts --alias Bot');
            const exported = await app.type('export');
            await app.workspace.store.integrations.removeAsync({}, { multi: true });
            await chat.say('/integration import');
            await field('What export gave').fill('nonsense');
            await dialog().getByRole('button', { name: 'Show the plan' }).click();
            await dialog().getByRole('alert').getByText('Paste what /integration export gave').waitFor();
            await field('What export gave').fill(/```\n([^]*)\n```/.exec(exported)?.[1] ?? '');
            await dialog().getByRole('button', { name: 'Show the plan' }).click();
            await closed();
            await reply('1 to create').waitFor();
            await (look.width < 500 ? undefined : chat.show(`import-${look.colorScheme}`));
            await press('Apply');
            await reply('1 created').waitFor();
            await (look.width < 500 ? chat.show(`import-${look.colorScheme}`) : undefined);
            expect(await app.integrations()).toMatchObject([{ name: 'Alerts', alias: 'Bot' }]);
        });
    });
}
