import { describe, expect, test } from '@jest/globals';
import type { IMessage } from '@rocket.chat/core-typings';
import manifest from '../../../../app.json' with { type: 'json' };
import { randomId } from '../../../workspace/store/randomId.mts';
import type { Scene } from '../fixtures/Scene.mts';

const refusal = 'This button is not from this app, or it is no longer valid, so it did nothing.';

/** What a client posts when a button is pressed, as far as it matters here. */
interface Press {
    actionId: string;
    payload: { blockId: string; value: string };
}

/** Buttons and dialogs that were not made for whoever uses them. */
export function describeForgeries(scene: Scene): void {
    /** What Olivia's client posts for a button, which the app never gets: it would be good. */
    async function withheld(label: string): Promise<Press> {
        const { chat } = scene;
        const posted = new Promise<Press>((resolve) => {
            void chat.page.route(
                /ui\.interaction/,
                async (route) => {
                    resolve(route.request().postDataJSON() as Press);
                    await route.fulfill({ body: '' });
                },
                { times: 1 },
            );
        });
        await chat.press(label);
        return posted;
    }

    /** Posts something to where the page posts presses, as whoever is signed in at it; gives what it is answered. */
    function post(body: object): Promise<string> {
        const request = { path: `/api/apps/ui.interaction/${manifest.id}`, body: JSON.stringify(body) };
        return scene.chat.page.evaluate<string>(`(async ({ path, body }) => {
            const { userId, authToken } = JSON.parse(sessionStorage.getItem('session'));
            const headers = { 'content-type': 'application/json', 'X-User-Id': userId, 'X-Auth-Token': authToken };
            const response = await fetch(path, { method: 'POST', headers, body });
            return response.status + ' ' + (await response.text());
        })(${JSON.stringify(request)})`);
    }

    /** Posts a press, and waits until it is refused in the room. */
    async function isRefused(press: Press): Promise<void> {
        const refusals = scene.chat.messages(refusal);
        const before = await refusals.count();
        expect(await post({ ...press, triggerId: randomId() })).toMatch(/^200 /);
        await scene.chat.see(refusals.nth(before));
    }

    /** An integration, and Olivia's press that would remove it. */
    async function prey(): Promise<{ _id: string; press: Press }> {
        const { _id } = await scene.app.create('create incoming Prey');
        await scene.chat.say(`/integration remove ${_id}`);
        return { _id, press: await withheld('Remove it') };
    }

    describe('forgeries', () => {
        test('what was made up, and what somebody else was offered, does nothing and is said to; for whom it was made, it works', async () => {
            const { app, chat } = scene;
            const { _id, press } = await prey();
            await chat.become('Owen');
            const words = ['remove', _id, '--yes'];
            for (const value of [words.join(' '), JSON.stringify({ words }), press.payload.value]) {
                await isRefused({ ...press, payload: { ...press.payload, value } });
            }
            const view = { id: `made-up-${randomId()}`, state: { name: { name: 'Mine' } } };
            const form = { type: 'viewSubmit', viewId: view.id, triggerId: randomId(), payload: { view } };
            expect(await post(form)).toContain('This form is not from this app');
            expect(await app.integrations()).toMatchObject([{ _id, name: 'Prey' }]);
            expect(await chat.messages('Prey').count()).toBe(0);

            await chat.become('Olivia');
            await post({ ...press, triggerId: randomId() });
            await chat.see(chat.reply('Its webhook URL no longer works'));
            expect(await app.integrations()).toEqual([]);
        });

        test('who may manage nothing gets no dialog, and another person’s button does nothing for them', async () => {
            const { app, chat } = scene;
            const { _id, press } = await prey();
            await chat.become('Uma');
            await chat.say('/integration create');
            await chat.see(chat.reply('You may not do this'));
            expect(await chat.dialog.count()).toBe(0);
            await isRefused(press);
            await postInRoom(press);
            const before = await chat.messages(refusal).count();
            await chat.press('A gift for you');
            await chat.see(chat.messages(refusal).nth(before));
            expect(await app.integrations()).toMatchObject([{ _id }]);
        });
    });

    /** A message of some other app, with a button that carries what was offered to somebody. */
    async function postInRoom({ actionId, payload }: Press): Promise<void> {
        const { store, events } = scene.app.workspace;
        const button = {
            type: 'button',
            actionId,
            value: payload.value,
            text: { type: 'plain_text', text: 'A gift for you' },
        };
        const blocks = [{ type: 'actions', appId: manifest.id, blockId: payload.blockId, elements: [button] }];
        const u = { _id: 'rocket.cat', username: 'rocket.cat', name: 'Rocket.Cat' };
        const message = { _id: randomId(), rid: 'GENERAL', msg: '', u, ts: new Date(), blocks } as unknown as IMessage;
        await store.messages.insertAsync(message);
        events.emit('message', message);
    }
}
