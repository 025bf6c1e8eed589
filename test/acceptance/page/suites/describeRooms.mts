import { describe, expect, test } from '@jest/globals';
import { fillIntegrations } from '../../../workspace/integrations/fillIntegrations.mts';
import type { Scene } from '../fixtures/Scene.mts';

/** In the page's own language: notes of which times somebody asks how they are written, as each head of a message that is drawn does. */
const noteTimesDrawn = `
    globalThis.timesDrawn = [];
    const { get } = Object.getOwnPropertyDescriptor(Intl.DateTimeFormat.prototype, 'format');
    Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
        get() {
            const format = get.call(this);
            return (date) => {
                timesDrawn.push(date.getTime());
                return format(date);
            };
        },
    });`;

/** What comes from elsewhere: from the client itself, from other rooms and other people, and as a file. */
export function describeRooms(scene: Scene): void {
    describe('rooms', () => {
        test('a command that nobody has is told by the client, in the room’s timeline', async () => {
            await scene.chat.say('/nonsense here');
            await scene.chat.see(scene.chat.messages('No such command: /nonsense'));
        });

        test('what somebody else says arrives by itself, and in other rooms as a number', async () => {
            const { app, chat } = scene;
            const say = async (rid: string, msg: string) => {
                const path = `/page/rooms/${rid}/messages`;
                await app.workspace.request({ method: 'POST', path, as: 'admin', body: { msg } });
            };
            await say('GENERAL', 'Good morning, *all*, and @olivia: #ops has #128 by @nobody');
            await chat.see(chat.messages('Good morning').locator('strong', { hasText: 'all' }));
            await chat.see(chat.messages('Good morning').locator('.mention', { hasText: '@olivia' }));
            expect(await chat.messages('Good morning').locator('.mention').allTextContents()).toEqual([
                '@olivia',
                '#ops',
            ]);
            const ops = await app.workspace.store.rooms.findOneAsync({ name: 'ops' });
            await say(ops._id, 'Over here');
            await chat.openRooms();
            await chat.see(chat.page.getByRole('link', { name: /ops/ }).getByLabel('1 unread'));
            await chat.click(chat.page.getByRole('link', { name: /ops/ }));
            await chat.see(chat.messages('Over here'));
            await chat.enter(/general/);
        });

        test('of a message that arrives nothing is drawn but itself', async () => {
            const { app, chat } = scene;
            await chat.say('Shall we begin?');
            await chat.see(chat.messages('Shall we begin?'));
            await chat.page.evaluate(noteTimesDrawn);
            const path = '/page/rooms/GENERAL/messages';
            await app.workspace.request({ method: 'POST', path, as: 'admin', body: { msg: 'We shall' } });
            await chat.see(chat.messages('We shall'));
            const { ts } = await app.workspace.store.messages.findOneAsync({ msg: 'We shall' });
            expect([...new Set(await chat.page.evaluate<number[]>('timesDrawn'))]).toEqual([new Date(ts).getTime()]);
        });

        test('a file that the app made is fetched as whoever is signed in', async () => {
            const { app, chat } = scene;
            await fillIntegrations(app.workspace.store, 60);
            await chat.say('/integration export');
            await chat.see(chat.messages('Export of'));
            await chat.enter(/integrations\.bot/);
            const [file] = await Promise.all([
                chat.page.waitForEvent('download'),
                chat.click(chat.page.getByRole('button', { name: /\.json/ }).last()),
            ]);
            expect(file.suggestedFilename()).toMatch(/\.json$/);
            const stream = await file.createReadStream();
            const chunks: Buffer[] = [];
            for await (const chunk of stream) {
                chunks.push(chunk as Buffer);
            }
            expect(Buffer.concat(chunks).toString()).toContain('"integrations": [');
            await chat.enter(/general/);
        });
    });
}
