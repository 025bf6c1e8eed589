import { describe, expect, test } from '@jest/globals';
import type { Scene } from '../fixtures/Scene.mts';

/** What is said in a room and in its threads. */
export function describeTimeline(scene: Scene): void {
    const { colorScheme } = scene.look;

    describe('the timeline', () => {
        test('a person signs in, creates an integration and sees the reply that only they can see', async () => {
            const { app, chat } = scene;
            await chat.say('/integration create incoming "CI builds"');
            const reply = chat.reply('Created the incoming integration');
            await chat.see(reply.getByText('Only you can see this message'));
            await chat.see(reply.getByText(`${app.workspace.siteUrl}/hooks/`).first());
            expect(await chat.barriers()).toEqual([]);
            const [created] = await app.integrations();
            const body = { text: 'Build *#128* of `main` passed in 3m 12s' };
            const path = `/hooks/${created?._id ?? ''}/${String((created as { token?: string } | undefined)?.token)}`;
            await app.workspace.request({ method: 'POST', path, body });
            await chat.see(chat.messages('Build #128 of main passed'));
            await chat.show(`created-${colorScheme}`);
        });

        test('commands are suggested with their parameters, and completed by Enter', async () => {
            const { chat } = scene;
            await chat.type('/int');
            const option = chat.page.getByRole('option', { name: /integration/ });
            await chat.see(option.getByText('Create and look after webhook integrations'));
            expect(await chat.barriers()).toEqual([]);
            await chat.show(`suggestions-${colorScheme}`);
            await chat.page.keyboard.press('Enter');
            await chat.holds(chat.composer, '/integration ');
            await chat.gone(option);
            await chat.composer.fill('');
        });

        test('a thread takes messages and commands, whose replies stand in it', async () => {
            const { chat } = scene;
            await chat.say('Shall we?');
            const first = chat.messages('Shall we?');
            await chat.see(first);
            await first.hover();
            await chat.click(first.getByRole('button', { name: 'Reply in thread' }));
            const thread = chat.page.getByRole('complementary', { name: 'Thread' });
            await thread.getByRole('textbox').fill('/integration whoami');
            await thread.getByRole('textbox').press('Enter');
            await chat.see(thread.getByText('Only you can see this message'));
            await thread.getByRole('textbox').fill('Let us');
            await thread.getByRole('textbox').press('Enter');
            await chat.see(thread.getByText('Let us'));
            expect(await chat.barriers()).toEqual([]);
            await chat.show(`thread-${colorScheme}`);
            await chat.click(thread.getByRole('button', { name: 'Close' }));
            await chat.see(first.getByRole('button', { name: '1 reply' }));
        });
    });
}
