import { describe, expect, test } from '@jest/globals';
import type { ElementHandle, Locator } from 'playwright-core';
import type { Scene } from '../fixtures/Scene.mts';

/** More stops than the page has between any two places. */
const FAR = 100;

/** The page without a mouse. */
export function describeKeyboard(scene: Scene): void {
    /** Goes on until something gets the focus, and sees that it has it: by a ring, or a frame of another colour. */
    async function goTo(target: Locator, key: 'Tab' | 'Shift+Tab'): Promise<void> {
        const { keyboard } = scene.chat.page;
        // Found once: it is asked at each stop.
        const element = await target.elementHandle();
        await ((await hasFocus(element)) && keyboard.press(key));
        const without = await frameOf(element);
        for (let stops = 0; stops < FAR && !(await hasFocus(element)); stops++) {
            await keyboard.press(key);
        }
        expect(await hasFocus(target)).toBe(true);
        expect(await frameOf(element)).not.toBe(without);
    }

    describe('the keyboard', () => {
        test('an integration is created, looked at and removed by keys alone, and the focus comes back to where it was', async () => {
            const { app, chat } = scene;
            const { keyboard } = chat.page;
            const button = (name: string) => chat.messages('').getByRole('button', { name, exact: true }).last();

            // With few places between those that matter, and the focus on none of them.
            await scene.startOver();
            await goTo(chat.composer, 'Tab');
            await keyboard.type('/int');
            await chat.see(chat.page.getByRole('option', { name: /integration/ }));
            await keyboard.press('Tab');
            await keyboard.type('create');
            await keyboard.press('Enter');
            await chat.see(chat.dialog);
            await goTo(chat.field('Name'), 'Tab');
            await keyboard.type('By keys');
            await goTo(chat.dialog.getByRole('button', { name: 'Create', exact: true }), 'Shift+Tab');
            await keyboard.press('Enter');
            await chat.closed();
            await chat.see(chat.reply('Created the incoming integration'));
            expect(await app.integrations()).toMatchObject([{ name: 'By keys' }]);
            await chat.focused(chat.composer);

            await chat.see(button('Edit'));
            await goTo(button('Edit'), 'Shift+Tab');
            await keyboard.press('Enter');
            await chat.see(chat.dialog);
            await keyboard.press('Escape');
            await chat.closed();
            await chat.focused(button('Edit'));

            await goTo(button('Undo'), 'Tab');
            await keyboard.press('Enter');
            await chat.see(button('Remove it'));
            await goTo(button('Remove it'), 'Tab');
            await keyboard.press('Enter');
            await chat.see(chat.reply('Its webhook URL no longer works'));
            expect(await app.integrations()).toEqual([]);

            const menu = chat.page.getByRole('button', { name: 'Your menu' });
            await goTo(menu, 'Shift+Tab');
            await keyboard.press('Enter');
            await chat.see(chat.page.getByRole('menuitem', { name: 'Webhook receiver' }));
            await keyboard.press('Escape');
            await chat.focused(menu);
        });
    });
}

type Focusable = HTMLElement | SVGElement;

function hasFocus(target: Locator | ElementHandle<Focusable>): Promise<boolean> {
    const isActive = (it: Focusable) => it === document.activeElement;
    return 'page' in target ? target.evaluate(isActive) : target.evaluate(isActive);
}

/** How the edge of something, or of the composer that it stands in, is drawn once all movement is over. */
function frameOf(target: ElementHandle<Focusable>): Promise<string> {
    return target.evaluate((it) =>
        [it, it.closest('.composer') ?? it]
            .map((one) => {
                one.getAnimations().forEach((running) => {
                    running.finish();
                });
                const { outline, boxShadow, borderColor } = getComputedStyle(one);
                return [outline, boxShadow, borderColor].join();
            })
            .join(),
    );
}
