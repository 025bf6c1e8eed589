import { describe, expect, test } from '@jest/globals';
import { fillIntegrations } from '../../../workspace/integrations/fillIntegrations.mts';
import type { Scene } from '../fixtures/Scene.mts';

/** The panel beside a room, and what else the web client has of apps. */
export function describePanel(scene: Scene): void {
    const added = async (menu: string, entry: string) => {
        await scene.chat.click(scene.chat.page.getByRole('button', { name: menu, exact: true }));
        await scene.chat.click(scene.chat.page.getByRole('menuitem', { name: entry }));
    };

    describe('the panel', () => {
        test('the panel: search, pages, one to edit, test, disable and remove', async () => {
            const { app, chat } = scene;
            await fillIntegrations(app.workspace.store, 21);
            await app.create('create incoming "CI builds"');
            await added('Apps in this room', 'Integrations of this room');
            const panel = chat.page.getByRole('complementary', { name: /^Integrations/ });
            const press = (name: string) => chat.click(panel.getByRole('button', { name, exact: true }));
            await chat.see(panel.getByText('in #general'));
            expect(await chat.barriers()).toEqual([]);
            await chat.show('panel-list-light');

            await press('All rooms');
            await press('Next');
            await chat.see(panel.getByText(/Integrations 21–/));
            const search = panel.getByRole('textbox', { name: 'Search' });
            await search.pressSequentially('ci bui');
            await chat.see(panel.getByText('with ci bui in its name'));
            // What is typed on meets a line that has not lost its place.
            await chat.page.keyboard.insertText('lds');
            await chat.see(panel.getByText('with ci builds in its name'));

            await press('Show');
            await chat.see(panel.getByText('Incoming integration'));
            expect(await chat.barriers()).toEqual([]);
            await chat.show('panel-detail-light');
            await press('Edit');
            await chat.fill('Name', 'CI builds of main');
            await chat.submit('Save');
            await chat.closed();
            await chat.see(panel.getByText('Updated the incoming integration'));
            await press('Send a test');
            await chat.see(panel.getByText('It works:'));
            await press('Show');
            await chat.see(panel.getByText('CI builds of main').first());
            await press('Disable');
            await chat.see(panel.getByText('Disabled the incoming integration'));
            await press('Remove');
            await chat.see(panel.getByText('Nothing is removed yet'));
            await press('Remove it');
            await chat.see(panel.getByText('Its webhook URL no longer works'));
            await press('Back to the list');
            expect((await app.integrations()).filter(({ name }) => name.startsWith('CI builds'))).toEqual([]);
            await chat.click(panel.getByRole('button', { name: 'Close' }));
            await chat.gone(panel);

            await added('Apps', 'New integration');
            await chat.see(chat.field('Rooms and people'));
            expect(await chat.field('Rooms and people').inputValue()).toBe('#general');
            await chat.page.keyboard.press('Escape');
            await chat.closed();
        });
    });
}
