import { describe, expect, test } from '@jest/globals';
import type { Scene } from '../fixtures/Scene.mts';

/** What administrators find on the page. */
export function describeAdministration(scene: Scene): void {
    const { colorScheme } = scene.look;

    describe('administration', () => {
        test('an administrator finds the app’s settings and its logs, and others do not', async () => {
            const { chat } = scene;
            await chat.become('Administrator');
            await chat.choose('App settings');
            const settings = chat.page.getByRole('complementary', { name: 'App settings' });
            const room = settings.getByRole('textbox', { name: 'Audit room' });
            for (const wanted of ['ops', '']) {
                await room.fill(wanted);
                await chat.click(settings.getByRole('button', { name: 'Save' }));
                await chat.see(settings.getByText('Saved.'));
            }
            expect(await chat.barriers()).toEqual([]);
            await chat.show(`settings-${colorScheme}`);
            await chat.click(settings.getByRole('button', { name: 'Close' }));
            await chat.choose('App logs');
            await chat.see(chat.page.getByRole('list', { name: 'Log entries' }).getByRole('listitem').first());
            await chat.show(`logs-${colorScheme}`);
            await chat.click(chat.page.getByRole('button', { name: 'Close' }));
            await chat.become('Olivia');
            await chat.openMenu();
            expect(await chat.page.getByRole('menuitem', { name: /^App/ }).count()).toBe(0);
            await chat.page.keyboard.press('Escape');
            await chat.closeRooms();
        });
    });
}
