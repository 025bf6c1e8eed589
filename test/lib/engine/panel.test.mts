import { describe, expect, test } from '@jest/globals';
import type { Transport } from '../../../lib/api/Transport.ts';
import { aSignal } from '../../fakes/aSignal.mts';
import { FakeClock } from '../../fakes/FakeClock.mts';
import { FakeRecords } from '../../fakes/FakeRecords.mts';
import { aClient } from '../../fakes/openForms.mts';
import { anEnvironment } from '../../fakes/runWords.mts';

async function withIntegrations(...lines: string[][]) {
    const clock = new FakeClock();
    const records = new FakeRecords();
    const client = aClient({ records }, anEnvironment(clock));
    for (const line of lines) {
        await client.type(['create', ...line]);
    }
    return { ...client, clock, records, last: () => client.replies().at(-1) ?? '' };
}

const two = [
    ['incoming', 'CI builds'],
    ['incoming', 'Elsewhere', '--channel', '#ops'],
];

describe('the panel', () => {
    test('shows those of the room line by line, and the rest when that is wanted', async () => {
        const { openPanel } = await withIntegrations(...two);
        const panel = await openPanel();
        expect(panel.view).toMatchObject({ type: 'contextualBar', title: { text: 'Integrations of this room' } });
        expect(panel.text).toContain('*1 integration* in `#general`');
        expect(panel.labels).toEqual(['Show', 'New integration', 'Of all rooms', 'Refresh']);
        await panel.press('Of all rooms');
        expect(panel.view.title.text).toBe('Integrations');
        expect(panel.text).toContain('`Elsewhere`');
        await panel.press('Of this room only');
        expect(panel.text).not.toContain('`Elsewhere`');
    });

    test('shows those that listen to every public channel as well, and which these are', async () => {
        const { openPanel, api } = await withIntegrations(
            ['outgoing', 'Named', 'https://example.com/a', '--channel', 'all_public_channels'],
            ['outgoing', 'Bare', 'https://example.com/b'],
            ['outgoing', 'Private', 'https://example.com/c', '--channel', 'all_private_groups'],
            ['outgoing', 'People', 'https://example.com/d', '--event', 'userCreated'],
        );
        for (const it of api.integrations.filter(({ name }) => name === 'Bare')) {
            Object.assign(it, { channel: [] });
        }
        const panel = await openPanel();
        expect(panel.text).toContain('*2 integrations* in `#general`');
        expect(panel.text).toContain('`Named` outgoing from every public channel');
        expect(panel.text).toContain('`Bare` outgoing from every public channel');
    });

    test('searches among what it shows, and forgets the search when it is emptied', async () => {
        const { openPanel } = await withIntegrations(...two, ['incoming', 'Alerts']);
        const panel = await openPanel();
        await panel.search(' alert ');
        expect(panel.text).toContain('`Alerts`');
        expect(panel.text).not.toContain('CI builds');
        await panel.press('Of all rooms');
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
        const { openPanel } = await withIntegrations(...two);
        const panel = await openPanel();
        await panel.search('https://chat.example/hooks/1/2');
        expect(panel.text).toContain('write a part of a name');
        await panel.search('ci');
        expect(panel.text).toContain('`CI builds`');
    });

    test('goes on page by page, and back to the page that somebody came from', async () => {
        const many = Array.from({ length: 21 }, (_, index) => ['incoming', `Build ${index + 1}`]);
        const { openPanel } = await withIntegrations(...many);
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
        const { openPanel, api, replies } = await withIntegrations(['incoming', 'CI builds']);
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
        const { openPanel, api } = await withIntegrations(['incoming', 'CI builds']);
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
        const { openPanel, updates, last } = await withIntegrations(['incoming', 'CI builds']);
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
        const { openPanel, type, updates } = await withIntegrations(['incoming', 'CI builds']);
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
        const { openPanel, interact, api, updates, last, log } = await withIntegrations(['incoming', 'CI builds']);
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
        const { openPanel } = await withIntegrations();
        expect((await openPanel()).view.id).not.toBe((await openPanel()).view.id);
    });

    test('is opened from a list as well, with what was looked for', async () => {
        const { type, pressedAnswer, panelOf } = await withIntegrations(...two);
        await type(['list', '--search', 'else']);
        const panel = panelOf(await pressedAnswer('Panel (not on phones)'));
        expect(panel.text).toContain('*1 integration* with `else` in its name');
    });

    test('tells in the room what the client no longer waits for', async () => {
        const { environment, api, records } = await withIntegrations(['incoming', 'CI builds']);
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

describe('buttons that the app adds to the client', () => {
    test('open a form for a new one, in the room and thread', async () => {
        const { pressAdded, formOf, api } = await withIntegrations();
        const answer = await pressAdded('new-integration', { tmid: 'thread' });
        expect(answer).toMatchObject({ type: 'modal.open' });
        const form = formOf(answer.view);
        expect(form.values).toMatchObject({ channel: '#general' });
        await form.fill({ name: 'Mine' }).submit();
        expect(api.integrations).toMatchObject([{ name: 'Mine' }]);
    });

    test.each(['room-integrations', 'new-integration'])(
        'open nothing for whoever may manage nothing: %s',
        async (id) => {
            const { environment, api, records } = await withIntegrations(['incoming', 'CI builds']);
            const { pressAdded, replies } = aClient({ records, sender: { roles: ['user'] } }, environment, api);
            expect(await pressAdded(id)).toEqual({ success: true, type: 'modal.close' });
            expect(replies()).toEqual([expect.stringContaining('You may not do this')]);
        },
    );

    test('open nothing in a room that somebody is not in, or where no room is told', async () => {
        const { environment, api, records } = await withIntegrations();
        const room = { id: 'SECRET', slugifiedName: 'secret', type: 'p' as never };
        const { pressAdded, replies, interact } = aClient({ records, room }, environment, api);
        expect(await pressAdded('room-integrations')).toEqual({ success: true, type: 'modal.close' });
        expect(await interact({ type: 'actionButton', actionId: 'nothing', payload: {} })).toMatchObject({
            type: 'modal.close',
        });
        expect(replies()).toEqual([]);
    });
});

describe('a panel does nothing for', () => {
    const refused = 'Nothing was done: this panel is not from this app';

    test('somebody else than it was opened for', async () => {
        const { openPanel, environment, api, records } = await withIntegrations(['incoming', 'CI builds']);
        const panel = await (await openPanel()).press('Show');
        const owen = { id: 'owen-id', username: 'owen', roles: ['admin'] };
        const other = aClient({ sender: owen, records }, environment, api);
        const theirs = other.panelOf({ type: 'contextual_bar.open', view: panel.view });
        await theirs.press('Disable');
        expect(theirs.text).toContain(refused);
        expect(api.integrations).toMatchObject([{ enabled: true }]);
    });

    test('values that were changed, made up, or issued for something else', async () => {
        const { openPanel, panelOf, type, pressedValue, api } = await withIntegrations(['incoming', 'CI builds']);
        await type(['list']);
        const listed = pressedValue('Panel (not on phones)');
        const panel = await (await openPanel()).press('Show');
        const remove = panel.button('Remove');
        const { value = '' } = remove;
        const [key = '', payload = '', signature = ''] = value.split('.');
        const removing = btoa(JSON.stringify({ ...JSON.parse(atob(payload)), words: ['remove', 'x', '--yes'] }));
        for (const forged of [
            '',
            'x',
            panel.view.id,
            listed,
            [key, removing, signature].join('.'),
            [key, payload, '0'.repeat(64)].join('.'),
            { $ne: 1 },
        ]) {
            const again = panelOf({ type: 'contextual_bar.open', view: panel.view });
            await again.act({ ...remove, value: forged as string });
            expect(again.text).toContain(refused);
        }
        expect(api.integrations).toHaveLength(1);
    });

    test('an id that was made up, or issued for a form', async () => {
        const { openPanel, panelOf, type, api } = await withIntegrations(['incoming', 'CI builds']);
        const form = await type(['create']);
        const panel = await (await openPanel()).press('Show');
        for (const id of ['x', form?.view.id ?? '', panel.button('Disable').value ?? '']) {
            const forged = panelOf({ type: 'contextual_bar.open', view: { ...panel.view, id } });
            await forged.press('Disable');
            expect(forged.text).toContain(refused);
        }
        expect(api.integrations).toMatchObject([{ enabled: true }]);
    });

    test('a click in a message: what stands in a panel is for the panel', async () => {
        const { openPanel, interact, last, api } = await withIntegrations(['incoming', 'CI builds']);
        const { value } = (await (await openPanel()).press('Show')).button('Disable');
        const container = { type: 'message', id: 'm' };
        await interact({ type: 'blockAction', actionId: 'a', container, mid: 'm', payload: { blockId: 'b', value } });
        expect(last()).toContain('This button is not from this app');
        expect(api.integrations).toMatchObject([{ enabled: true }]);
    });

    test('somebody who takes longer than an hour, and says so', async () => {
        const { openPanel, clock, api } = await withIntegrations(['incoming', 'CI builds']);
        const panel = await (await openPanel()).press('Show');
        clock.pass(60 * 60 * 1000);
        await panel.press('Disable');
        expect(panel.text).toContain('open for more than 60 minutes');
        expect(api.integrations).toMatchObject([{ enabled: true }]);
    });

    test('somebody whose permissions are gone', async () => {
        const { openPanel, environment, api, records } = await withIntegrations(['incoming', 'CI builds']);
        const panel = await (await openPanel()).press('Show');
        const demoted = aClient(
            { records, sender: { roles: ['admin'] }, stored: { roles: ['user'] } },
            environment,
            api,
        );
        const theirs = demoted.panelOf({ type: 'contextual_bar.open', view: panel.view });
        await theirs.press('Disable');
        expect(theirs.text).toContain('You may not do this');
        expect(api.integrations).toMatchObject([{ enabled: true }]);
    });

    test('a second press of what works once', async () => {
        const { openPanel, panelOf, api } = await withIntegrations(['incoming', 'CI builds']);
        const asking = await (await (await openPanel()).press('Show')).press('Remove');
        const stale = panelOf({ type: 'contextual_bar.open', view: asking.view });
        await asking.press('Remove it');
        await stale.press('Remove it');
        expect(stale.text).toContain('works once');
        expect(api.integrations).toEqual([]);
    });
});
