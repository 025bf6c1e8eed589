import { describe, expect, test } from '@jest/globals';
import type { Scene } from '../fixtures/Scene.mts';

/** What phones do without. */
export function describePhone(scene: Scene): void {
    describe('a phone', () => {
        test('on a phone there is no panel and no button of apps, nor are there any for whoever may manage nothing', async () => {
            const { app, chat } = scene;
            await app.create('create incoming Alerts');
            const menus = () => chat.page.getByRole('button', { name: /^Apps/ });
            await chat.choose('As the web client');
            await chat.closeRooms();
            await chat.see(menus().first());
            await chat.choose('As mobile');
            await chat.closeRooms();
            await chat.gone(menus());
            await chat.say('/integration list');
            await chat.click(chat.reply('What next?').getByRole('button', { name: 'Panel (not on phones)' }));
            await chat.say('/integration whoami');
            await chat.see(chat.reply('You are'));
            expect(await chat.page.getByRole('complementary').count()).toBe(0);
            await chat.become('Uma');
            await chat.gone(menus());
        });
    });
}
