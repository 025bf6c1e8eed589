import { describe, expect, test } from '@jest/globals';
import type { Scene } from '../fixtures/Scene.mts';

/** What outgoing integrations send, as the page's receiver shows it. */
export function describeReceiver(scene: Scene): void {
    describe('the receiver', () => {
        test('an outgoing integration is fired and seen in the receiver, and replayed after it was asked, and seen there again', async () => {
            const { app, chat, look } = scene;
            const receiver = chat.page.getByRole('complementary', { name: 'Webhook receiver' });
            const address = `${app.workspace.siteUrl}/receiver`;

            await chat.choose('Webhook receiver');
            await chat.see(receiver.getByText(address));
            const { _id, token } = await app.create(`create outgoing Deploys --channel #general --urls ${address}`);
            const calls = receiver.getByRole('listitem').filter({ hasText: `"token": "${String(token)}"` });
            const body = { msg: 'Deploy `main`, please' };
            await app.workspace.request({ method: 'POST', path: '/page/rooms/GENERAL/messages', as: 'owen', body });
            await chat.see(calls.getByText('"text": "Deploy `main`, please"'));
            expect(await chat.barriers()).toEqual([]);
            await chat.show(`receiver-${look.colorScheme}`);
            await chat.click(receiver.getByRole('button', { name: 'Close' }));

            await chat.say(`/integration history ${_id}`);
            await chat.press('Send the newest again');
            await chat.see(chat.reply('Nothing is done yet').getByText(`/integration replay ${_id}`));
            expect(await app.workspace.store.integrationHistory.countAsync({ 'integration._id': _id })).toBe(1);
            await chat.press('Do it');
            await chat.see(chat.reply('was asked to make the call'));
            await chat.choose('Webhook receiver');
            await chat.see(calls.nth(1));
            expect(await calls.count()).toBe(2);
            await chat.click(receiver.getByRole('button', { name: 'Close' }));
        });
    });
}
