import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { findChromium } from '../connect/fixtures/openChromium.mts';
import { SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';
import type { ChatPage } from './fixtures/ChatPage.mts';
import { everything, input, kindChoice, view } from './fixtures/sampleViews.mts';
import { ScriptedWorkspace } from './fixtures/ScriptedWorkspace.mts';
import { BrowserWindow, byDay, byNight } from './fixtures/BrowserWindow.mts';

if (findChromium() === undefined) {
    test('no Chromium was found on the PATH: views are not driven in a real browser', () => {
        expect(findChromium()).toBeUndefined();
    });
} else {
    let window: BrowserWindow;
    let scripted: ScriptedWorkspace;
    let chat: ChatPage;

    beforeAll(async () => {
        [window, scripted] = await Promise.all([BrowserWindow.open(), ScriptedWorkspace.open()]);
    }, SETUP_TIMEOUT);
    beforeEach(() => {
        scripted.engine.reset();
    });
    afterEach(async () => {
        expect(await chat.faults()).toEqual([]);
    });
    afterAll(async () => {
        await Promise.all([window.close(), scripted.close()]);
    });

    const form = view('form', [kindChoice, input('name', 'Name')]);

    const open = async (pushed: object) => {
        scripted.engine.pushes = [{ type: 'modal.open', view: pushed }];
        await chat.say('/fake it');
        const dialog = chat.page.getByRole('dialog');
        await chat.see(dialog);
        return dialog;
    };

    describe.each([byDay, byNight])('what apps draw, $colorScheme, $width px wide', (look) => {
        beforeAll(async () => {
            chat = await window.visit(look, scripted.url, 'Olivia');
        });
        afterAll(() => chat.close());

        test('a modal has a part for every element, and the focus is in it', async () => {
            const dialog = await open(everything);
            expect(await dialog.getByRole('textbox').count()).toBeGreaterThan(2);
            await chat.focused(dialog);
            expect(await chat.barriers()).toEqual([]);
            await chat.page.keyboard.press('Escape');
            await chat.gone(dialog);
        });

        test('a room’s button opens a bar', async () => {
            const { engine } = scripted;
            engine.script = ({ body }) => ({
                type: 'contextual_bar.open',
                triggerId: body.triggerId,
                appId: 'fake',
                view: view(`bar-${String(body.triggerId)}`, [input('search', 'Search')], { submit: undefined }),
            });
            await chat.click(chat.page.getByRole('button', { name: 'Apps in this room' }));
            await chat.click(chat.page.getByRole('menuitem', { name: 'Integrations of this room' }));
            const bar = chat.page.getByRole('complementary', { name: 'New integration' });
            await chat.see(bar.getByRole('textbox', { name: 'Search' }));
            expect(engine.posted).toMatchObject({ type: 'actionButton', actionId: 'here', rid: 'GENERAL' });
            expect(await chat.barriers()).toEqual([]);
            engine.script = () => ({ success: true });
            await chat.click(bar.getByRole('button', { name: 'Close' }));
            await chat.gone(bar);
        });

        test('a message with blocks shows them in place of its text, and its buttons tell the app who, where and what', async () => {
            const { engine } = scripted;
            await scripted.whisper('Hidden', [
                { type: 'section', text: { type: 'mrkdwn', text: 'Created *CI builds* for @olivia in #general' } },
                {
                    type: 'actions',
                    appId: 'fake',
                    blockId: 'row',
                    elements: [scripted.button('Send a test', 'test')],
                },
            ]);
            const message = chat.messages('Created CI builds').last();
            await chat.see(message.getByText('Only you can see this message'));
            expect(await message.getByText('Hidden').count()).toBe(0);
            expect(await message.locator('.mention').count()).toBe(0);
            expect(await chat.barriers()).toEqual([]);
            await chat.click(message.getByRole('button', { name: 'Send a test' }));
            await chat.see(message.getByRole('button', { name: 'Send a test', disabled: false }));
            expect(engine.posted).toMatchObject({
                type: 'blockAction',
                actionId: 'press',
                payload: { blockId: 'row', value: 'test' },
                container: { type: 'message' },
                rid: 'GENERAL',
            });
        });

        if (look === byNight) {
            // What it looks like makes no difference to these.
            test('as mobile there are no buttons of apps, and of what mobile has no part for only the label remains', async () => {
                await chat.choose('As mobile');
                await chat.closeRooms();
                await chat.gone(chat.page.getByRole('button', { name: 'Apps in this room' }));
                const dialog = await open(everything);
                await chat.see(dialog.getByText('Radio'));
                expect(await dialog.getByRole('radio').count()).toBe(0);
                expect(await dialog.getByText('Anyone who has the URL can post.').count()).toBe(0);
                await chat.page.keyboard.press('Escape');
                await chat.choose('As the web client');
                await chat.closeRooms();
            });

            test('what is wrong stands at its field, what was typed stays, and the corrected form closes', async () => {
                const { engine } = scripted;
                const dialog = await open(form);
                engine.script = ({ body }) => ({
                    type: 'errors',
                    triggerId: body.triggerId,
                    appId: 'fake',
                    viewId: 'form',
                    errors: { name: 'This name is taken' },
                });
                const name = dialog.getByRole('textbox', { name: 'Name' });
                await name.fill('CI builds');
                await chat.click(dialog.getByRole('button', { name: 'Create' }));
                await chat.see(dialog.getByRole('alert').getByText('This name is taken'));
                expect(await name.getAttribute('aria-invalid')).toBe('true');
                expect(await name.inputValue()).toBe('CI builds');
                engine.script = () => ({ success: true, type: 'modal.close' });
                await name.press('Enter');
                await chat.gone(dialog);
                expect(engine.posted).toMatchObject({
                    type: 'viewSubmit',
                    viewId: 'form',
                    payload: { view: { state: { kind: { kind: 'incoming' }, 'block-name': { name: 'CI builds' } } } },
                });
            });

            test('a choice changes the form, and what was typed stays', async () => {
                const { engine } = scripted;
                const dialog = await open(form);
                const more = input('url', 'URL', { initialValue: 'https://example.com' });
                engine.script = ({ body }) => ({
                    type: 'modal.update',
                    triggerId: body.triggerId,
                    appId: 'fake',
                    view: { ...form, blocks: [...form.blocks, more] },
                });
                await dialog.getByRole('textbox', { name: 'Name' }).fill('Deploy');
                await chat.click(dialog.getByRole('button', { name: /incoming/ }));
                await chat.click(chat.page.getByRole('option', { name: 'outgoing' }));
                expect(await dialog.getByRole('textbox', { name: 'URL' }).inputValue()).toBe('https://example.com');
                expect(await dialog.getByRole('textbox', { name: 'Name' }).inputValue()).toBe('Deploy');
                expect(engine.posted).toMatchObject({
                    type: 'blockAction',
                    actionId: 'kind',
                    payload: { blockId: 'kind', value: 'outgoing' },
                    container: { type: 'view', id: 'form' },
                });
                engine.script = () => ({ success: true });
                await chat.click(dialog.getByRole('button', { name: 'Create' }));
                await chat.gone(dialog);
                const { payload } = engine.posted as { payload: { view: { state: object } } };
                expect(payload.view.state).toEqual({ kind: { kind: 'outgoing' }, 'block-name': { name: 'Deploy' } });
            });

            test('Escape closes without telling the app, and the cross tells it', async () => {
                const { engine } = scripted;
                const dialog = await open(form);
                await chat.page.keyboard.press('Escape');
                await chat.gone(dialog);
                expect(engine.interactions).toEqual([]);
                engine.script = () => ({ success: true });
                await open(form);
                await chat.click(dialog.getByRole('button', { name: 'Close' }));
                await chat.gone(dialog);
                expect(engine.posted).toMatchObject({
                    type: 'viewClosed',
                    payload: { viewId: 'form', isCleared: true },
                });
            });

            test('a modal that comes after five seconds does not open, and the next one does', async () => {
                const { engine } = scripted;
                await chat.page.clock.install();
                const late = chat.page.waitForResponse(/commands\.run/);
                engine.pushes = [{ type: 'modal.open', view: { ...form, id: 'late' } }];
                engine.before = () => chat.page.clock.fastForward(5001);
                await chat.say('/fake it');
                await late;
                engine.before = () => Promise.resolve();
                const dialog = await open(form);
                expect(await chat.page.getByRole('dialog').count()).toBe(1);
                engine.script = () => ({ success: true });
                await chat.click(dialog.getByRole('button', { name: 'Create' }));
                await chat.gone(dialog);
                expect(engine.posted).toMatchObject({ viewId: 'form' });
            });
        }
    });
}
