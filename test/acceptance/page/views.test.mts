import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { findChromium } from '../connect/fixtures/openChromium.mts';
import { ChatPage } from './fixtures/ChatPage.mts';
import { everything, input, kindChoice, view } from './fixtures/sampleViews.mts';
import { ScriptedWorkspace } from './fixtures/ScriptedWorkspace.mts';
import { looks, useBrowser } from './fixtures/useBrowser.mts';

if (findChromium() === undefined) {
    test('no Chromium was found on the PATH: views are not driven in a real browser', () => {
        expect(findChromium()).toBeUndefined();
    });
} else {
    const inBrowser = useBrowser();
    let scripted: ScriptedWorkspace;

    beforeAll(async () => {
        scripted = await ScriptedWorkspace.open();
    });
    beforeEach(() => {
        scripted.engine.reset();
    });
    afterAll(() => scripted.close());

    const form = view('form', [kindChoice, input('name', 'Name')]);

    describe.each(looks)('views, $colorScheme, $width px wide', (look) => {
        const asOlivia = (use: (chat: ChatPage) => Promise<void>) =>
            inBrowser(look, async (context) => {
                const chat = await ChatPage.open(context, scripted.url, 'Olivia');
                await use(chat);
                expect(await chat.faults()).toEqual([]);
            });
        const open = async (chat: ChatPage, pushed: object) => {
            scripted.engine.pushes = [{ type: 'modal.open', view: pushed }];
            await chat.say('/fake it');
            const dialog = chat.page.getByRole('dialog');
            await dialog.waitFor();
            return dialog;
        };

        test('a modal has a part for every element, and the focus is in it', async () => {
            await asOlivia(async (chat) => {
                const dialog = await open(chat, everything);
                expect(await dialog.getByRole('textbox').count()).toBeGreaterThan(2);
                expect(
                    await dialog.evaluate<boolean>(
                        'document.querySelector("[role=dialog]").contains(document.activeElement)',
                    ),
                ).toBe(true);
                await chat.show(`page-modal-${look.colorScheme}`);
            });
        });

        test('what is wrong stands at its field, what was typed stays, and the corrected form closes', async () => {
            await asOlivia(async (chat) => {
                const { engine } = scripted;
                const dialog = await open(chat, form);
                engine.script = ({ body }) => ({
                    type: 'errors',
                    triggerId: body.triggerId,
                    appId: 'fake',
                    viewId: 'form',
                    errors: { name: 'This name is taken' },
                });
                const name = dialog.getByRole('textbox', { name: 'Name' });
                await name.fill('CI builds');
                await dialog.getByRole('button', { name: 'Create' }).click();
                await dialog.getByRole('alert').getByText('This name is taken').waitFor();
                expect(await name.getAttribute('aria-invalid')).toBe('true');
                expect(await name.inputValue()).toBe('CI builds');
                engine.script = () => ({ success: true, type: 'modal.close' });
                await name.press('Enter');
                await dialog.waitFor({ state: 'detached' });
                expect(engine.posted).toMatchObject({
                    type: 'viewSubmit',
                    viewId: 'form',
                    payload: { view: { state: { kind: { kind: 'incoming' }, 'block-name': { name: 'CI builds' } } } },
                });
            });
        });

        test('a choice changes the form, and what was typed stays', async () => {
            await asOlivia(async (chat) => {
                const { engine } = scripted;
                const dialog = await open(chat, form);
                const more = input('url', 'URL', { initialValue: 'https://example.com' });
                engine.script = ({ body }) => ({
                    type: 'modal.update',
                    triggerId: body.triggerId,
                    appId: 'fake',
                    view: { ...form, blocks: [...form.blocks, more] },
                });
                await dialog.getByRole('textbox', { name: 'Name' }).fill('Deploy');
                await dialog.getByRole('button', { name: /incoming/ }).click();
                await chat.page.getByRole('option', { name: 'outgoing' }).click();
                expect(await dialog.getByRole('textbox', { name: 'URL' }).inputValue()).toBe('https://example.com');
                expect(await dialog.getByRole('textbox', { name: 'Name' }).inputValue()).toBe('Deploy');
                expect(engine.posted).toMatchObject({
                    type: 'blockAction',
                    actionId: 'kind',
                    payload: { blockId: 'kind', value: 'outgoing' },
                    container: { type: 'view', id: 'form' },
                });
                engine.script = () => ({ success: true });
                await dialog.getByRole('button', { name: 'Create' }).click();
                await dialog.waitFor({ state: 'detached' });
                const { payload } = engine.posted as { payload: { view: { state: object } } };
                expect(payload.view.state).toEqual({ kind: { kind: 'outgoing' }, 'block-name': { name: 'Deploy' } });
            });
        });

        test('a modal that comes after five seconds does not open', async () => {
            await asOlivia(async (chat) => {
                const { engine } = scripted;
                await chat.page.clock.install();
                engine.pushes = [{ type: 'modal.open', view: form }];
                engine.before = chat.page.clock.fastForward(0).then(() => chat.page.clock.fastForward(5100));
                await chat.say('/fake it');
                engine.pushes = [{ type: 'modal.open', view: form }];
                engine.before = Promise.resolve();
                await chat.say('/fake again');
                await chat.page.getByRole('dialog').waitFor();
                expect(engine.runs).toHaveLength(2);
                expect(await chat.page.getByRole('dialog').count()).toBe(1);
            });
        });

        test('Escape closes without telling the app, and the cross tells it', async () => {
            await asOlivia(async (chat) => {
                const { engine } = scripted;
                const dialog = await open(chat, form);
                await chat.page.keyboard.press('Escape');
                await dialog.waitFor({ state: 'detached' });
                expect(engine.interactions).toEqual([]);
                engine.script = () => ({ success: true });
                await open(chat, form);
                await dialog.getByRole('button', { name: 'Close' }).click();
                await dialog.waitFor({ state: 'detached' });
                expect(engine.posted).toMatchObject({
                    type: 'viewClosed',
                    payload: { viewId: 'form', isCleared: true },
                });
            });
        });

        test('a room’s button opens a bar on web, and is not there as mobile', async () => {
            await asOlivia(async (chat) => {
                const { engine } = scripted;
                engine.script = ({ body }) => ({
                    type: 'contextual_bar.open',
                    triggerId: body.triggerId,
                    appId: 'fake',
                    view: view(`bar-${String(body.triggerId)}`, [input('search', 'Search')], { submit: undefined }),
                });
                await chat.page.getByRole('button', { name: 'Apps in this room' }).click();
                await chat.page.getByRole('menuitem', { name: 'Integrations of this room' }).click();
                const bar = chat.page.getByRole('complementary', { name: 'New integration' });
                await bar.getByRole('textbox', { name: 'Search' }).waitFor();
                expect(engine.posted).toMatchObject({ type: 'actionButton', actionId: 'here', rid: 'GENERAL' });
                await chat.show(`page-bar-${look.colorScheme}`);
                engine.script = () => ({ success: true });
                await bar.getByRole('button', { name: 'Close' }).click();
                await bar.waitFor({ state: 'detached' });
                await chat.choose('As mobile');
                expect(await chat.page.getByRole('button', { name: 'Apps in this room' }).count()).toBe(0);
            });
        });

        test('as mobile, what mobile has no part for is left out, of which the label remains', async () => {
            await asOlivia(async (chat) => {
                await chat.choose('As mobile');
                await chat.closeRooms();
                const dialog = await open(chat, everything);
                await dialog.getByText('Radio').waitFor();
                expect(await dialog.getByRole('radio').count()).toBe(0);
                expect(await dialog.getByText('Anyone who has the URL can post.').count()).toBe(0);
                await chat.show(`page-mobile-${look.colorScheme}`);
            });
        });

        test('a message with blocks shows them in place of its text, and its buttons tell the app who, where and what', async () => {
            await asOlivia(async (chat) => {
                const { engine } = scripted;
                await scripted.whisper('Hidden', [
                    { type: 'section', text: { type: 'mrkdwn', text: 'Created *CI builds*' } },
                    {
                        type: 'actions',
                        appId: 'fake',
                        blockId: 'row',
                        elements: [scripted.button('Send a test', 'test')],
                    },
                ]);
                const message = chat.messages('Created CI builds').last();
                await message.getByText('Only you can see this message').waitFor();
                expect(await message.getByText('Hidden').count()).toBe(0);
                await chat.show(`page-buttons-${look.colorScheme}`);
                await message.getByRole('button', { name: 'Send a test' }).click();
                await message.getByRole('button', { name: 'Send a test', disabled: false }).waitFor();
                expect(engine.posted).toMatchObject({
                    type: 'blockAction',
                    actionId: 'press',
                    payload: { blockId: 'row', value: 'test' },
                    container: { type: 'message' },
                    rid: 'GENERAL',
                });
            });
        });
    });
}
