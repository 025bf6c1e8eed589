import { describe, expect, test } from '@jest/globals';
import type { Scene } from '../fixtures/Scene.mts';

/** The dialogs that make and change integrations, and the buttons below what came of it. */
export function describeDialogs(scene: Scene): void {
    const { colorScheme } = scene.look;

    describe('dialogs', () => {
        test('a person creates one in a dialog, sees a test arrive, edits, disables and removes it', async () => {
            const { app, chat } = scene;
            await chat.say('/integration create');
            await chat.dialog.getByText('New integration').waitFor();
            await chat.show(`form-${colorScheme}`);
            await chat.field('Name').fill('Builds');
            await chat.field('Emoji').fill('owl');
            await chat.submit('Create');
            await chat.dialog.getByRole('alert').getByText('Write an emoji between colons').waitFor();
            expect(await chat.barriers()).toEqual([]);
            await chat.show(`form-error-${colorScheme}`);
            expect(await chat.field('Name').inputValue()).toBe('Builds');
            await chat.field('Emoji').fill(':owl:');
            await chat.submit('Create');
            await chat.closed();
            await chat.reply('Created the incoming integration').waitFor();

            await chat.press('Send a test');
            await chat.reply('Test of the integration').waitFor();
            await chat.reply('It works:').waitFor();
            await chat.show(`buttons-${colorScheme}`);
            expect(await chat.barriers()).toEqual([]);

            await chat.press('Edit');
            await chat.dialog.getByText('Change an integration').waitFor();
            await chat.field('Name').fill('Builds 2');
            await chat.submit('Save');
            await chat.closed();
            await chat.reply('Updated the incoming integration').waitFor();
            expect(await app.integrations()).toMatchObject([{ name: 'Builds 2', emoji: ':owl:', enabled: true }]);

            await chat.press('Disable');
            await chat.reply('Disabled').waitFor();
            expect(await app.integrations()).toMatchObject([{ enabled: false }]);

            await chat.press('Undo');
            await chat.reply('Nothing is removed yet').waitFor();
            await chat.show(`remove-${colorScheme}`);
            await chat.press('Remove it');
            await chat.reply('Its webhook URL no longer works').waitFor();
            expect(await app.integrations()).toEqual([]);

            await chat.press('Show');
            await chat.reply('is not there any more').waitFor();
        });

        test('the start screen leads to an outgoing one, whose event changes what is asked for', async () => {
            const { app, chat } = scene;
            await chat.say('/integration help');
            const next = chat.reply('What next?').getByRole('button', { name: 'New outgoing' });
            await next.waitFor();
            await chat.show(`start-${colorScheme}`);
            await next.click();
            await chat.dialog.getByText('New integration').waitFor();
            await chat.field('Name').fill('Newcomers');
            await chat.dialog.getByRole('button', { name: /A message is sent/ }).click();
            await chat.page.getByRole('option', { name: 'A user is created' }).click();
            await chat.field('Target room').fill('#general');
            await chat.field('URLs').fill(`${app.workspace.siteUrl}/receiver`);
            expect(await chat.field('Name').inputValue()).toBe('Newcomers');
            await chat.show(`outgoing-${colorScheme}`);
            await chat.submit('Create');
            await chat.closed();
            await chat.reply('Created the outgoing integration').waitFor();
            expect(await app.integrations()).toMatchObject([{ event: 'userCreated', targetRoom: '#general' }]);
            await chat.press('Send a test');
            await chat.reply('1 of 1 URL accepted').waitFor();
        });
    });
}
