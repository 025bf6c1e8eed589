import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { findChromium } from '../connect/fixtures/openChromium.mts';
import { AppWorkspace, SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';
import { fillIntegrations } from '../../workspace/integrations/fillIntegrations.mts';
import type { ChatPage } from './fixtures/ChatPage.mts';
import { byDay, byNight, useBrowser } from './fixtures/useBrowser.mts';

const menuOfRoom = 'Apps in this room';
const menuOfComposer = 'Apps';

if (findChromium() === undefined) {
    test('no Chromium was found on the PATH: the panel is not used in a real browser', () => {
        expect(findChromium()).toBeUndefined();
    });
} else {
    const openWindow = useBrowser();
    let app: AppWorkspace;
    let chat: ChatPage;

    beforeAll(async () => {
        app = await AppWorkspace.open();
    }, SETUP_TIMEOUT);
    afterAll(() => app.close());
    afterEach(async () => {
        expect(await chat.faults()).toEqual([]);
        await chat.close();
    });

    const added = async (menu: string, entry: string) => {
        await chat.page.getByRole('button', { name: menu, exact: true }).click();
        await chat.page.getByRole('menuitem', { name: entry }).click();
    };
    const dialog = () => chat.page.getByRole('dialog');

    test('the panel: search, pages, one to edit, test, disable and remove', async () => {
        await fillIntegrations(app.workspace.store, 21);
        await app.create('create incoming "CI builds"');
        chat = await openWindow(byDay, app.workspace.siteUrl, 'Olivia');
        chat.page.setDefaultTimeout(15_000);
        await added(menuOfRoom, 'Integrations of this room');
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
        await dialog().getByRole('textbox', { name: 'Name', exact: true }).fill('CI builds of main');
        await dialog().getByRole('button', { name: 'Save' }).click();
        await dialog().waitFor({ state: 'detached' });
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

        await added(menuOfComposer, 'New integration');
        await dialog().getByRole('textbox', { name: 'Rooms and people' }).waitFor();
        expect(await dialog().getByRole('textbox', { name: 'Rooms and people' }).inputValue()).toBe('#general');
    });

    test('none of it is there on a phone, nor for whoever may manage nothing', async () => {
        chat = await openWindow(byNight, app.workspace.siteUrl, 'Olivia');
        const menus = () => chat.page.getByRole('button', { name: /^Apps/ });
        await menus().first().waitFor();
        await chat.choose('As mobile');
        await chat.closeRooms();
        expect(await menus().count()).toBe(0);
        await chat.say('/integration list');
        await chat.messages('What next?').last().getByRole('button', { name: 'Panel (not on phones)' }).click();
        await chat.say('/integration whoami');
        await chat.messages('You are').last().waitFor();
        expect(await chat.page.getByRole('complementary').count()).toBe(0);
        await chat.become('Uma');
        expect(await menus().count()).toBe(0);
    });
}
