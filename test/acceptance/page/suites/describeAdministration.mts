import { describe, expect, test } from '@jest/globals';
import manifest from '../../../../app.json' with { type: 'json' };
import { settingIds } from '../../../../lib/settings/Settings.ts';
import type { Scene } from '../fixtures/Scene.mts';

/** What administrators find on the page. */
export function describeAdministration(scene: Scene): void {
    const { colorScheme } = scene.look;

    describe('administration', () => {
        test('an administrator picks the audit room by its name, and changes are told there', async () => {
            const { app, chat } = scene;
            await chat.become('Administrator');
            await chat.choose('App settings');
            const settings = chat.page.getByRole('complementary', { name: 'App settings' });
            const room = settings.getByRole('combobox', { name: 'Audit room' });
            const save = async () => {
                await chat.click(settings.getByRole('button', { name: 'Save' }));
                await chat.see(settings.getByText('Saved.'));
            };
            await chat.see(room);
            await room.pressSequentially('no such');
            await chat.see(settings.getByText('No such room.'));
            await room.fill('op');
            await chat.see(settings.getByRole('option', { name: '#ops', selected: true }));
            expect(await chat.barriers()).toEqual([]);
            await chat.page.keyboard.press('Enter');
            const picked = settings.getByRole('button', { name: 'Remove #ops' });
            await chat.see(picked);
            await save();
            const { _id } = await app.workspace.store.rooms.findOneAsync({ name: 'ops' });
            expect(await storedAuditRoom(scene)).toEqual([{ _id }]);
            await chat.click(settings.getByRole('button', { name: 'Close' }));
            await chat.closeRooms();
            await chat.say('/integration create incoming Audited --channel #general');
            await chat.enter(/ops/);
            await chat.see(chat.messages('Audited'));
            await chat.choose('App settings');
            await chat.click(picked);
            await chat.gone(picked);
            await save();
            expect(await storedAuditRoom(scene)).toEqual([]);
            await chat.click(settings.getByRole('button', { name: 'Close' }));
            await chat.closeRooms();
        });

        test('an administrator finds the app’s settings and its logs, and others do not', async () => {
            const { chat } = scene;
            await chat.become('Administrator');
            await chat.choose('App settings');
            const settings = chat.page.getByRole('complementary', { name: 'App settings' });
            await chat.see(settings.getByRole('combobox', { name: 'Audit room' }));
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

/** What the workspace keeps as the audit room. */
async function storedAuditRoom({ app: { workspace } }: Scene): Promise<unknown> {
    const { body } = await workspace.request({ path: `/api/apps/${manifest.id}/settings`, as: 'admin' });
    return (body.settings as Record<string, { value?: unknown }>)[settingIds.auditRoom]?.value;
}
