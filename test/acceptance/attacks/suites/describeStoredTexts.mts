import { expect, test } from '@jest/globals';
import type { AttackScene } from '../fixtures/AttackScene.mts';

/** What stands in integrations, where it is shown or judged. */
export function describeStoredTexts(scene: AttackScene): void {
    test('somebody else’s copy does not make doctor tell to remove the original', async () => {
        const { _id } = await scene.make({ name: 'Deploy alerts', alias: 'Deploys' }, 'olivia');
        await scene.make({ name: 'Deploy alerts', alias: 'Deploys' });
        expect(await scene.app.type('doctor', { as: 'admin' })).not.toContain(`/integration remove ${_id}`);
    });

    test('somebody else’s namesake does not make doctor tell to remove one that is paused', async () => {
        const { _id } = await scene.make({ name: 'Paused', enabled: false }, 'olivia');
        await scene.make({ name: 'Paused' });
        expect(await scene.app.type(`doctor ${_id}`, { as: 'admin' })).not.toContain(`/integration remove ${_id}`);
    });

    test('a very long name is no wrong API address', async () => {
        const { _id } = await scene.make({ name: 'a'.repeat(40000) });
        expect(await scene.app.type(`doctor ${_id}`, { as: 'admin' })).not.toContain('not the workspace’s API');
    });

    test.each([
        ['nothing that shows', '\u200b'],
        ['marks of direction', 'Pay\u200froll\u061c'],
        ['a joiner between letters', 'Pay\u200broll'],
    ])('a name of %s is no all clear', async (_, name) => {
        const { _id } = await scene.make({ name });
        expect(await scene.app.type(`doctor ${_id}`, { as: 'admin' })).not.toContain('All clear');
    });

    test('a script is shown in the order in which it runs', async () => {
        const script =
            'class Script { process_incoming_request() { /*\u202e } \u2066if (admin)\u2069 \u2066 begin */ return {} } }';
        const { _id } = await scene.make({ name: 'Trojan', script, scriptEnabled: true });
        expect(await scene.app.type(`show ${_id}`, { as: 'admin' })).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    });

    test.each(['show', 'remove', 'test'])('%s answers with no more than a client can show', async (subcommand) => {
        const urls = Array.from({ length: 3000 }, (_, index) => `https://a${index}.example/${'p'.repeat(100)}`);
        const more = { type: 'webhook-outgoing', name: 'Many', event: 'sendMessage', urls, token: 't' };
        const { _id } = await scene.make(more, 'olivia');
        expect((await scene.app.type(`${subcommand} ${_id}`, { as: 'admin' })).length).toBeLessThan(20000);
    });

    test('every choice in a form has a text, whatever is stored', async () => {
        await scene.app.create('create outgoing Weird --urls https://a.example');
        const [stored] = await scene.app.integrations();
        await scene.change(
            stored?._id ?? '',
            {
                type: 'webhook-outgoing',
                name: 'Weird',
                event: 'sendMessage',
                urls: ['https://a.example'],
                token: 't',
                retryFailedCalls: true,
                retryCount: 3,
                retryDelay: 'constructor',
            },
            'olivia',
        );
        const opened = await scene.app.workspace.runCommand({
            as: 'admin',
            room: '#general',
            text: `/integration update ${stored?._id ?? ''}`,
        });
        const form = scene.app.workspace.form('admin', (opened.views[0] as { view: unknown }).view);
        await form.press('more');
        const options = form.view.blocks.flatMap(({ element }) => element?.options ?? []);
        expect(options.filter(({ text }) => typeof text.text !== 'string')).toEqual([]);
    });

    test('a token is shown as it is, or not at all', async () => {
        const more = {
            type: 'webhook-outgoing',
            name: 'T',
            event: 'sendMessage',
            urls: ['https://a.example'],
            token: 'open sesame`now',
        };
        const { _id } = await scene.make(more, 'olivia');
        expect(await scene.app.type(`show ${_id}`, { as: 'admin' })).not.toContain('opensesamenow');
    });
}
