import { describe, expect, test } from '@jest/globals';
import type { Transport } from '../../../lib/api/Transport.ts';
import { aClientWith } from '../../fakes/aClientWith.mts';
import { aSignal } from '../../fakes/aSignal.mts';
import { aClient } from '../../fakes/openForms.mts';

const two = [
    ['incoming', 'CI builds'],
    ['incoming', 'Elsewhere', '--channel', '#ops'],
];

describe('the panel', () => {
    test('shows those of the room line by line, and the rest when that is wanted', async () => {
        const { openPanel } = await aClientWith(...two);
        const panel = await openPanel();
        expect(panel.view).toMatchObject({ type: 'contextualBar', title: { text: 'Integrations of this room' } });
        expect(panel.text).toContain('*1 integration* in `#general`');
        expect(panel.labels).toEqual(['Show', 'New integration', 'All rooms', 'Refresh']);
        await panel.press('All rooms');
        expect(panel.view.title.text).toBe('Integrations');
        expect(panel.text).toContain('`Elsewhere`');
        await panel.press('This room only');
        expect(panel.text).not.toContain('`Elsewhere`');
    });

    test('has a line for each name, and one for what it does: what is off, and the id of namesakes', async () => {
        const { openPanel, api, type } = await aClientWith(
            ['incoming', 'CI builds'],
            ['outgoing', 'Uploads', 'https://example.com/a', '--event', 'fileUploaded'],
            ['outgoing', 'People', 'https://example.com/b', '--event', 'userCreated', '--target-room', '#ops'],
            ['incoming', 'Twice'],
            ['incoming', 'Once more', '--channel', '#ops'],
        );
        await type(['disable', 'CI builds']);
        const twice = api.integrations.slice(-2);
        twice.forEach((it) => Object.assign(it, { name: 'Twice' }));
        const ids = twice.map(({ _id }) => _id);
        const panel = await openPanel();
        await panel.press('All rooms');
        expect(panel.rows).toEqual([
            '*`CI builds`*\nIncoming to `#general` · *disabled*',
            '*`Uploads`*\nOutgoing from `#general` on `fileUploaded`',
            '*`People`*\nOutgoing on `userCreated`',
            `*\`Twice\`*\nIncoming to \`#general\` · \`${ids[0]}\``,
            `*\`Twice\`*\nIncoming to \`#ops\` · \`${ids[1]}\``,
        ]);
    });

    test('shows those that listen to every public channel as well, and which these are', async () => {
        const { openPanel, api } = await aClientWith(
            ['outgoing', 'Named', 'https://example.com/a', '--channel', 'all_public_channels'],
            ['outgoing', 'Bare', 'https://example.com/b'],
            ['outgoing', 'Private', 'https://example.com/c', '--channel', 'all_private_groups'],
            ['outgoing', 'People', 'https://example.com/d', '--event', 'userCreated', '--target-room', '#ops'],
        );
        for (const it of api.integrations.filter(({ name }) => name === 'Bare')) {
            Object.assign(it, { channel: [] });
        }
        const panel = await openPanel();
        expect(panel.text).toContain('*2 integrations* in `#general`');
        expect(panel.text).toContain('*`Named`*\nOutgoing from every public channel');
        expect(panel.text).toContain('*`Bare`*\nOutgoing from every public channel');
    });

    test('searches among what it shows, and forgets the search when it is emptied', async () => {
        const { openPanel } = await aClientWith(...two, ['incoming', 'Alerts']);
        const panel = await openPanel();
        await panel.search(' alert ');
        expect(panel.text).toContain('`Alerts`');
        expect(panel.text).not.toContain('CI builds');
        await panel.press('All rooms');
        expect(panel.text).toContain('*1 integration* with `alert` in its name');
        await panel.press('Show');
        await panel.press('Back to the list');
        expect(panel.text).toContain('with `alert` in its name');
        await panel.search('');
        expect(panel.text).toContain('*3 integrations*');
        await panel.search('nobody');
        expect(panel.text).toContain('No integration that you may see matches');
    });

    test('says in its place what cannot be searched for', async () => {
        const { openPanel } = await aClientWith(...two);
        const panel = await openPanel();
        await panel.search('https://chat.example/hooks/1/2');
        expect(panel.text).toContain('write a part of a name');
        await panel.search('ci');
        expect(panel.text).toContain('`CI builds`');
    });

    test('goes on page by page, and back to the page that somebody came from', async () => {
        const many = Array.from({ length: 21 }, (_, index) => ['incoming', `Build ${index + 1}`]);
        const { openPanel } = await aClientWith(...many);
        const panel = await openPanel();
        expect(panel.text).toContain('Integrations 1–20 of 21');
        await panel.press('Next');
        expect(panel.text).toContain('Integrations 21–21 of 21');
        await panel.press('Show');
        await panel.press('Back to the list');
        expect(panel.text).toContain('Integrations 21–21 of 21');
        await panel.press('Previous');
        expect(panel.text).toContain('Integrations 1–20 of 21');
    });

    test('shows one, tests, disables and enables it, and removes it after asking; the room hears of nothing', async () => {
        const { openPanel, api, replies } = await aClientWith(['incoming', 'CI builds']);
        const before = replies().length;
        const panel = await openPanel();
        await panel.press('Show');
        expect(panel.text).toContain('*Incoming integration* `CI builds`');
        await panel.press('Send a test');
        expect(panel.text).toContain('*It works:*');
        await panel.press('Show');
        await panel.press('Disable');
        expect(api.integrations).toMatchObject([{ enabled: false }]);
        await panel.press('Enable');
        expect(api.integrations).toMatchObject([{ enabled: true }]);
        await panel.press('Show');
        await panel.press('Remove');
        expect(api.integrations).toHaveLength(1);
        await panel.press('Remove it');
        expect(api.integrations).toEqual([]);
        expect(panel.text).toContain('*Removed*');
        await panel.press('Back to the list');
        expect(panel.text).toContain('No integration that you may see posts to `#general` or listens to it.');
        expect(panel.text).not.toContain('search');
        expect(replies()).toHaveLength(before);
    });

    test('opens dialogs over it, for a change and for a new one', async () => {
        const { openPanel, api } = await aClientWith(['incoming', 'CI builds']);
        const panel = await openPanel();
        await panel.press('New integration');
        expect(panel.dialog?.values).toMatchObject({ channel: '#general' });
        await panel.press('Show');
        await panel.press('Edit');
        await panel.dialog?.fill({ name: 'Builds' }).submit();
        expect(api.integrations).toMatchObject([{ name: 'Builds' }]);
        await panel.press('Back to the list');
        expect(panel.text).toContain('`Builds`');
    });

    test('shows what came of a dialog that was opened from it, which the room is told as well', async () => {
        const { openPanel, updates, last } = await aClientWith(['incoming', 'CI builds']);
        const panel = await openPanel();
        await panel.press('Show');
        await panel.press('Edit');
        const form = panel.dialog?.fill({ name: 'Builds' });
        expect(await form?.submit()).toEqual({ success: true, type: 'modal.close' });
        expect(updates).toEqual([{ view: expect.anything(), triggerId: expect.stringMatching(/./) }]);
        panel.receive(updates[0]?.view);
        expect(panel.text).toContain('*Updated the incoming integration* `Builds`');
        expect(last()).toContain('*Updated the incoming integration* `Builds`');
        await panel.press('Back to the list');
        expect(panel.text).toContain('`Builds`');
        await panel.press('New integration');
        await panel.dialog?.fill({ name: 'Nightly' }).submit();
        panel.receive(updates[1]?.view);
        expect(panel.text).toContain('*Created the incoming integration* `Nightly`');
    });

    test('stays as it is where a dialog changed nothing, or was opened elsewhere', async () => {
        const { openPanel, type, updates } = await aClientWith(['incoming', 'CI builds']);
        const panel = await openPanel();
        await panel.press('Show');
        await panel.press('Edit');
        await panel.dialog?.fill({ emoji: 'owl' }).submit();
        expect(panel.dialog?.isOpen).toBe(true);
        await panel.dialog?.fill({ emoji: '' }).submit();
        expect(panel.dialog?.isOpen).toBe(false);
        await (await type(['update', 'CI builds']))?.fill({ emoji: ':owl:' }).submit();
        expect(updates).toEqual([]);
    });

    test('is left alone where its client takes no view, and what fails there is for the log', async () => {
        const { openPanel, interact, api, updates, last, log } = await aClientWith(['incoming', 'CI builds']);
        const panel = await openPanel();
        await panel.press('New integration');
        const view = { ...panel.dialog?.view, state: { x: { name: 'Without' } } };
        await interact({ type: 'viewSubmit', payload: { view }, triggerId: null });
        expect(api.integrations.map(({ name }) => name)).toContain('Without');
        expect(updates).toEqual([]);
        updates.push = () => {
            throw new Error('no views');
        };
        await panel.press('New integration');
        await panel.dialog?.fill({ name: 'Loud' }).submit();
        expect(panel.dialog?.isOpen).toBe(false);
        expect(last()).toContain('*Created the incoming integration* `Loud`');
        expect(log.filter((line) => line.includes('no views'))).toHaveLength(1);
    });

    test('is opened anew under another id', async () => {
        const { openPanel } = await aClientWith();
        expect((await openPanel()).view.id).not.toBe((await openPanel()).view.id);
    });

    test('is opened from a list as well, with what was looked for', async () => {
        const { type, pressedAnswer, panelOf } = await aClientWith(...two);
        await type(['list', '--search', 'else']);
        const panel = panelOf(await pressedAnswer('Panel (not on phones)'));
        expect(panel.text).toContain('*1 integration* with `else` in its name');
    });

    test('tells in the room what the client no longer waits for', async () => {
        const { environment, api, records } = await aClientWith(['incoming', 'CI builds']);
        const [patience, answering] = [aSignal(), aSignal()];
        const slowly: Transport = async (request) => {
            if (request.url.endsWith('integrations.update')) {
                await answering.ended;
            }
            return api.transport(request);
        };
        const hasty = { ...environment, patience: () => patience.ended };
        const { openPanel, replies } = aClient({ records, transport: slowly }, hasty, api);
        const panel = await (await openPanel()).press('Show');
        const shown = panel.text;
        const pressing = panel.press('Disable');
        await new Promise(setImmediate);
        patience.end();
        await pressing;
        expect(panel.text).toBe(shown);
        answering.end();
        while (replies().length === 0) {
            await new Promise(setImmediate);
        }
        expect(replies()).toEqual([expect.stringContaining('*Disabled*')]);
        expect(api.integrations).toMatchObject([{ enabled: false }]);
    });
});
