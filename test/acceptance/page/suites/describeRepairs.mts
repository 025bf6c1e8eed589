import { describe, expect, test } from '@jest/globals';
import type { Scene } from '../fixtures/Scene.mts';

/** What doctor finds and fixes, and new secrets. */
export function describeRepairs(scene: Scene): void {
    describe('repairs', () => {
        test('what doctor finds is fixed by a press, which asks first, and then it finds nothing', async () => {
            const { app, chat } = scene;
            const { _id } = await app.create('create incoming "CI builds"');
            await app.workspace.store.integrations.updateAsync({ _id }, { $set: { username: 'nobody' } });
            await chat.say(`/integration doctor ${_id}`);
            await chat.see(chat.reply('does not exist'));
            await chat.press('Fix it');
            const question = chat.reply('Nothing is done yet');
            await chat.see(question.getByText(`/integration update ${_id} --username rocket.cat`));
            expect(await chat.barriers()).toEqual([]);
            expect(await app.integrations()).toMatchObject([{ username: 'nobody' }]);
            await chat.press('Do it');
            await chat.see(chat.reply('Updated the incoming integration'));
            expect(await app.integrations()).toMatchObject([{ username: 'rocket.cat' }]);
            await chat.click(question.getByRole('button', { name: 'Do it' }));
            await chat.see(chat.reply('This button works once and was pressed already'));
            await chat.say(`/integration doctor ${_id}`);
            await chat.see(chat.reply('All clear'));
        });

        test('an outgoing one without a token gets a new one by a press, which asks first', async () => {
            const { app, chat } = scene;
            const { _id } = await app.create('create outgoing Deploys --urls https://example.com/x');
            await app.workspace.store.integrations.updateAsync({ _id }, { $unset: { token: true } });
            await chat.say('/integration doctor Deploys');
            await chat.press('Fix it');
            await chat.see(chat.reply('Nothing is done yet').getByText(`/integration rotate ${_id}`));
            await chat.press('Do it');
            await chat.see(chat.reply('new token'));
            const [rotated] = await app.integrations();
            const { token } = rotated as unknown as { token?: string };
            expect(token).toMatch(/^[0-9a-f]{48}$/);
            await chat.see(chat.reply('new token').getByText(String(token)).first());
        });

        test('an incoming one is rotated, and the old one is removed only after it was asked', async () => {
            const { app, chat } = scene;
            const old = await app.create('create incoming Alerts');
            await chat.say('/integration rotate Alerts');
            await chat.see(chat.reply(`The old one (${old._id}) works until`));
            expect(await app.integrations()).toHaveLength(2);
            await chat.press('Remove the old one');
            await chat.see(chat.reply('Nothing is removed yet'));
            expect(await app.integrations()).toHaveLength(2);
            await chat.press('Remove it');
            await chat.see(chat.reply('Its webhook URL no longer works'));
            const left = await app.integrations();
            expect(left).toMatchObject([{ name: 'Alerts', enabled: true }]);
            expect(left[0]?._id).not.toBe(old._id);
            await chat.press('Send a test');
            await chat.see(chat.reply('It works:'));
        });
    });
}
