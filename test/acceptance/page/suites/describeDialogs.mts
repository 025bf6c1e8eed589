import { describe, expect, test } from '@jest/globals';
import type { Scene } from '../fixtures/Scene.mts';

/** The dialogs that make and change integrations, and the buttons below what came of it. */
export function describeDialogs(scene: Scene): void {
    const { colorScheme } = scene.look;

    describe('dialogs', () => {
        test('a person creates one in a dialog, sees a test arrive, edits, disables and removes it', async () => {
            const { app, chat } = scene;
            await chat.say('/integration create');
            await chat.see(chat.dialog.getByText('New integration'));
            await chat.show(`form-${colorScheme}`);
            await chat.fill('Name', 'Builds');
            await chat.fill('Emoji', 'owl');
            await chat.submit('Create');
            await chat.see(chat.dialog.getByRole('alert').getByText('Write an emoji between colons'));
            expect(await chat.barriers()).toEqual([]);
            await chat.show(`form-error-${colorScheme}`);
            expect(await chat.field('Name').inputValue()).toBe('Builds');
            await chat.fill('Emoji', ':owl:');
            await chat.submit('Create');
            await chat.closed();
            await chat.see(chat.reply('Created the incoming integration'));

            await chat.press('Send a test');
            await chat.see(chat.reply('Test of the integration'));
            await chat.see(chat.reply('It works:'));
            await chat.show(`buttons-${colorScheme}`);
            expect(await chat.barriers()).toEqual([]);

            await chat.press('Edit');
            await chat.see(chat.dialog.getByText('Change an integration'));
            await chat.fill('Name', 'Builds 2');
            await chat.submit('Save');
            await chat.closed();
            await chat.see(chat.reply('Updated the incoming integration'));
            expect(await app.integrations()).toMatchObject([{ name: 'Builds 2', emoji: ':owl:', enabled: true }]);

            await chat.press('Disable');
            await chat.see(chat.reply('Disabled'));
            expect(await app.integrations()).toMatchObject([{ enabled: false }]);

            await chat.press('Undo');
            await chat.see(chat.reply('Nothing is removed yet'));
            await chat.show(`remove-${colorScheme}`);
            await chat.press('Remove it');
            await chat.see(chat.reply('Its webhook URL no longer works'));
            expect(await app.integrations()).toEqual([]);

            await chat.press('Show');
            await chat.see(chat.reply('is not there any more'));
        });

        test('the start screen leads to an outgoing one, whose event changes what is asked for', async () => {
            const { app, chat } = scene;
            await chat.say('/integration help');
            const next = chat.reply('What next?').getByRole('button', { name: 'New outgoing' });
            await chat.see(next);
            await chat.show(`start-${colorScheme}`);
            await chat.click(next);
            await chat.see(chat.dialog.getByText('New integration'));
            await chat.fill('Name', 'Newcomers');
            await chat.click(chat.dialog.getByRole('button', { name: /A message is sent/ }));
            await chat.click(chat.page.getByRole('option', { name: 'A user is created' }));
            await chat.fill('Target room', '#general');
            await chat.fill('URLs', `${app.workspace.siteUrl}/receiver`);
            expect(await chat.field('Name').inputValue()).toBe('Newcomers');
            await chat.show(`outgoing-${colorScheme}`);
            await chat.submit('Create');
            await chat.closed();
            await chat.see(chat.reply('Created the outgoing integration'));
            expect(await app.integrations()).toMatchObject([{ event: 'userCreated', targetRoom: '#general' }]);
            await chat.press('Send a test');
            await chat.see(chat.reply('1 of 1 URL accepted'));
        });
    });
}
