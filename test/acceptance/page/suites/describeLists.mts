import { describe, expect, test } from '@jest/globals';
import type { Scene } from '../fixtures/Scene.mts';

/** What is done with several integrations. */
export function describeLists(scene: Scene): void {
    const { colorScheme } = scene.look;

    describe('lists', () => {
        test('one of a list is picked and shown', async () => {
            const { app, chat } = scene;
            await app.type('create incoming Alerts');
            await app.type('create incoming "CI builds"');
            await chat.say('/integration list');
            const pick = chat.reply('What next?').getByRole('button', { name: /Show one of them/ });
            await chat.see(pick);
            await chat.show(`list-${colorScheme}`);
            await chat.click(pick);
            await chat.click(chat.page.getByRole('option', { name: 'Alerts' }));
            await chat.see(chat.reply('Incoming integration').getByText('Alerts').first());
        });

        test('what was exported is imported: the plan, then what came of it', async () => {
            const { app, chat } = scene;
            await app.type('create incoming Alerts --alias Bot');
            const exported = await app.type('export');
            await app.workspace.store.integrations.removeAsync({}, { multi: true });
            await chat.say('/integration import');
            await chat.fill('What export gave', 'nonsense');
            await chat.submit('Show the plan');
            await chat.see(chat.dialog.getByRole('alert').getByText('Paste what /integration export gave'));
            await chat.fill('What export gave', /```\n([^]*)\n```/.exec(exported)?.[1] ?? '');
            await chat.submit('Show the plan');
            await chat.closed();
            await chat.see(chat.reply('1 to create'));
            await (scene.isNarrow ? undefined : chat.show(`import-${colorScheme}`));
            await chat.press('Apply');
            await chat.see(chat.reply('1 created'));
            await (scene.isNarrow ? chat.show(`import-${colorScheme}`) : undefined);
            expect(await app.integrations()).toMatchObject([{ name: 'Alerts', alias: 'Bot' }]);
        });
    });
}
