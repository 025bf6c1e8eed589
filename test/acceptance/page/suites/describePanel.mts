import { describe, expect, test } from '@jest/globals';
import { fillIntegrations } from '../../../workspace/integrations/fillIntegrations.mts';
import type { Scene } from '../fixtures/Scene.mts';

/** The panel beside a room, and what else the web client has of apps. */
export function describePanel(scene: Scene): void {
    const added = async (menu: string, entry: string) => {
        await scene.chat.page.getByRole('button', { name: menu, exact: true }).click();
        await scene.chat.page.getByRole('menuitem', { name: entry }).click();
    };

    describe('the panel', () => {
        test('the panel: search, pages, one to edit, test, disable and remove', async () => {
            const { app, chat } = scene;
            await fillIntegrations(app.workspace.store, 21);
            await app.create('create incoming "CI builds"');
            await added('Apps in this room', 'Integrations of this room');
            const panel = chat.page.getByRole('complementary', { name: /^Integrations/ });
            const press = (name: string) => panel.getByRole('button', { name, exact: true }).click();
            await panel.getByText('in #general').waitFor();
            expect(await chat.barriers()).toEqual([]);
            await chat.show('panel-list-light');

            await press('Of all rooms');
            await press('Next');
            await panel.getByText(/Integrations 21–/).waitFor();
            const search = panel.getByRole('textbox', { name: 'Search' });
            await search.pressSequentially('ci bui');
            await panel.getByText('with ci bui in its name').waitFor();
            // What is typed on meets a line that has not lost its place.
            await chat.page.keyboard.insertText('lds');
            await panel.getByText('with ci builds in its name').waitFor();

            await press('Show');
            await panel.getByText('Incoming integration').waitFor();
            expect(await chat.barriers()).toEqual([]);
            await chat.show('panel-detail-light');
            await press('Edit');
            await chat.field('Name').fill('CI builds of main');
            await chat.submit('Save');
            await chat.closed();
            await panel.getByText('Updated the incoming integration').waitFor();
            await press('Send a test');
            await panel.getByText('It works:').waitFor();
            await press('Show');
            await panel.getByText('CI builds of main').first().waitFor();
            await press('Disable');
            await panel.getByText('Disabled the incoming integration').waitFor();
            await press('Remove');
            await panel.getByText('Nothing is removed yet').waitFor();
            await press('Remove it');
            await panel.getByText('Its webhook URL no longer works').waitFor();
            await press('Back to the list');
            expect((await app.integrations()).filter(({ name }) => name.startsWith('CI builds'))).toEqual([]);
            await panel.getByRole('button', { name: 'Close' }).click();
            await panel.waitFor({ state: 'detached' });

            await added('Apps', 'New integration');
            await chat.field('Rooms and people').waitFor();
            expect(await chat.field('Rooms and people').inputValue()).toBe('#general');
            await chat.page.keyboard.press('Escape');
            await chat.closed();
        });
    });
}
