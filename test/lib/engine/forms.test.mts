import { describe, expect, test } from '@jest/globals';
import type { Transport } from '../../../lib/api/Transport.ts';
import { aSignal } from '../../fakes/aSignal.mts';
import { FakeRecords } from '../../fakes/FakeRecords.mts';
import { FakeRestApi } from '../../fakes/FakeRestApi.mts';
import { anEnvironment } from '../../fakes/runWords.mts';
import { aClient } from '../../fakes/openForms.mts';
import { openedForm } from '../../fakes/openedForm.mts';

describe('create without what it needs', () => {
    test('opens a form in place of a reply, filled with what was typed', async () => {
        const { type, replies } = aClient();
        const form = openedForm(await type(['create', 'incoming', '--alias', 'Bot', '--channel', '#ops']));
        expect(replies()).toEqual([]);
        expect(form.values).toMatchObject({ type: 'incoming', name: '', channel: '#ops', alias: 'Bot' });
    });

    test('is done by sending it, and told as ever', async () => {
        const { type, replies, api } = aClient();
        const form = openedForm(await type(['create'])).fill({ name: 'CI builds' });
        expect(await form.submit()).toEqual({ success: true, type: 'modal.close' });
        expect(api.integrations).toMatchObject([
            { name: 'CI builds', channel: ['#general'], type: 'webhook-incoming' },
        ]);
        expect(replies()).toEqual([expect.stringContaining('Created the incoming integration')]);
    });

    test('shows other elements for another type and event; what is new counts as it is shown, what was typed stays', async () => {
        const { type, api } = aClient();
        const form = openedForm(await type(['create'])).fill({ name: 'Newcomers', alias: 'Bot' });
        await form.choose('type', 'outgoing');
        expect(form.values).toMatchObject({ type: 'outgoing', event: 'sendMessage', name: 'Newcomers', urls: '' });
        await form.choose('event', 'userCreated');
        expect(Object.keys(form.values)).toEqual(expect.not.arrayContaining(['channel', 'triggerWords']));
        form.fill({ urls: 'https://example.com/hook', targetRoom: '#general' });
        await form.submit();
        expect(api.integrations).toMatchObject([
            { name: 'Newcomers', alias: 'Bot', event: 'userCreated', targetRoom: '#general', enabled: true },
        ]);
    });

    test('shows every other field when asked for more', async () => {
        const { type, api } = aClient();
        const form = openedForm(await type(['create', 'outgoing', '--retry-count', '7'])).fill({ name: 'A' });
        await form.press('more').catch(() => undefined);
        form.fill({ urls: 'https://example.com/', runOnEdits: 'true', script: 'class Script {\n}' });
        await form.submit();
        expect(api.integrations).toMatchObject([
            {
                name: 'A',
                retryCount: 7,
                retryFailedCalls: true,
                runOnEdits: true,
                script: 'class Script {\n}',
                scriptEnabled: true,
            },
        ]);
    });

    test('tells what is wrong at its element and keeps it, and does nothing until it is right', async () => {
        const { type, api, replies } = aClient();
        const form = openedForm(await type(['create', 'outgoing'])).fill({ urls: 'ftp://x', emoji: 'owl' });
        await form.submit();
        expect(form.errors).toMatchInlineSnapshot(`
            {
              "emoji": "Write an emoji between colons, like :rocket:. Did you mean :owl:?",
              "name": "This is needed.",
              "script": "Nothing was done yet. This one is right; further up, look at: Name, URLs, Emoji.",
              "urls": "Write an address that begins with https:// or http://, like https://example.com/hook.",
            }
        `);
        expect(form.isOpen).toBe(true);
        expect(api.integrations).toEqual([]);
        await form.fill({ urls: 'https://x.example/', emoji: ':owl:', name: 'A' }).submit();
        expect(form.isOpen).toBe(false);
        expect(replies()).toHaveLength(1);
        expect(api.integrations).toHaveLength(1);
    });

    test('tells a refusal of the workspace at the element that it is about, after which it can be sent again', async () => {
        const { type, api } = aClient();
        const form = openedForm(await type(['create'])).fill({ name: 'A', channel: '#nowhere' });
        await form.submit();
        expect(form.errors).toEqual({
            channel: expect.stringContaining('#nowhere'),
            script: 'Nothing was done yet. This one is right; further up, look at: Rooms and people.',
        });
        await form.fill({ channel: '#general' }).submit();
        expect(api.integrations).toHaveLength(1);
    });

    test('asks for what was emptied and would be chosen otherwise, and chooses nothing in its place', async () => {
        const { type, api } = aClient();
        const form = openedForm(await type(['create', 'incoming', '--alias', 'Bot', '--username', 'rocket.cat']));
        await form.fill({ name: 'A', channel: '', username: ' ', alias: '' }).submit();
        expect(form.errors).toMatchObject({ channel: 'This cannot be empty.', username: 'This cannot be empty.' });
        expect(form.errors).not.toHaveProperty('alias');
        expect(api.integrations).toEqual([]);
        await form.fill({ channel: '#ops', username: 'rocket.cat' }).submit();
        expect(api.integrations).toMatchObject([{ channel: ['#ops'], username: 'rocket.cat' }]);
        expect(api.integrations[0]).not.toHaveProperty('alias');
    });

    test('asks for a number that was emptied, and for no room where the event has none', async () => {
        const { type, api } = aClient();
        const form = openedForm(await type(['create', 'outgoing', '--retry-count', '7']));
        await form.fill({ name: 'A', urls: 'https://x.example/', channel: '', retryCount: '' }).submit();
        expect(form.errors).toMatchObject({
            channel: 'This cannot be empty.',
            retryCount: 'Use a whole number from 1 to 100.',
        });
        await form.choose('event', 'userCreated');
        await form.fill({ retryCount: '3', targetRoom: '#ops' }).submit();
        expect(api.integrations).toMatchObject([{ retryCount: 3, event: 'userCreated' }]);
    });

    test('creates once, however often it is sent', async () => {
        const { type, api, replies } = aClient();
        const form = openedForm(await type(['create'])).fill({ name: 'A' });
        await Promise.all([form.submit(), form.submit(), form.submit()]);
        await form.submit();
        expect(api.integrations).toHaveLength(1);
        expect(replies()[1]).toContain('sent already');
    });

    test.each([
        ['without a trigger', ''],
        ['without a client', undefined],
    ])('is told in words %s, with a button that opens the form', async (_, triggerId) => {
        const { type, press, replies } = aClient();
        expect(await type(['create', 'incoming'], triggerId ?? '')).toBeUndefined();
        expect(replies()).toEqual([expect.stringContaining('The name is missing')]);
        expect(openedForm(await press('Open as a form')).values).toMatchObject({ type: 'incoming' });
    });

    test('is told in words where it took so long that the client opens nothing', async () => {
        const environment = anEnvironment();
        let now = 0;
        const { type, replies } = aClient({}, { ...environment, now: () => (now += 3000) });
        expect(await type(['create'])).toBeUndefined();
        expect(replies()).toEqual([expect.stringContaining('The type is missing')]);
    });

    test('is refused at once to somebody who may create nothing', async () => {
        const { type, replies } = aClient({ sender: { roles: ['user'] } });
        expect(await type(['create'])).toBeUndefined();
        expect(replies()).toEqual([expect.stringContaining('You may not do this')]);
    });

    test('names what is missing for the type that was typed', async () => {
        const { type, replies } = aClient({ sender: { roles: ['user'] } });
        await type(['create', 'outgoing', 'Alerts']);
        expect(replies()).toEqual([expect.stringContaining('manage-outgoing-integrations')]);
        expect(replies()).toEqual([expect.not.stringContaining('manage-incoming-integrations')]);
    });

    test('offers to connect first where nobody is connected', async () => {
        const { type, replies } = aClient({ settings: {} });
        expect(await type(['create'])).toBeUndefined();
        expect(replies()).toEqual([expect.stringContaining('Connect your account')]);
    });
});

test('an API that takes long closes the form, and what came of it is told in the room', async () => {
    const [patience, api] = [aSignal(), aSignal()];
    const environment = { ...anEnvironment(), patience: () => patience.ended };
    const restApi = new FakeRestApi();
    const slowly: Transport = async (request) => {
        if (request.url.endsWith('integrations.create')) {
            await api.ended;
        }
        return restApi.transport(request);
    };
    const { type, replies } = aClient({ transport: slowly }, environment, restApi);
    const form = openedForm(await type(['create'])).fill({ name: 'A' });
    const sent = form.submit();
    await new Promise(setImmediate);
    patience.end();
    expect(await sent).toEqual({ success: true, type: 'modal.close' });
    expect(replies()).toEqual([]);
    api.end();
    while (replies().length === 0) {
        await new Promise(setImmediate);
    }
    expect(replies()).toEqual([expect.stringContaining('Created the incoming integration')]);
    expect(restApi.integrations).toHaveLength(1);
});

describe('refused words', () => {
    test('have a button that opens them as a form', async () => {
        const { type, press, api } = aClient();
        await type(['create', 'incoming', 'CI builds', '--emoji', 'owl']);
        const form = openedForm(await press('Open as a form'));
        expect(form.values).toMatchObject({ name: 'CI builds', emoji: 'owl' });
        await form.fill({ emoji: ':owl:' }).submit();
        expect(api.integrations).toMatchObject([{ name: 'CI builds', emoji: ':owl:' }]);
    });
});

test('what cannot be read while a form is sent is told in the form, under a reference, and nothing typed is lost', async () => {
    const records = new FakeRecords();
    const { type, environment, api, log } = aClient({ records });
    const form = openedForm(await type(['create'])).fill({ name: 'Kept' });
    const read = records.read.bind(records);
    records.read = () => Promise.reject(new Error('no database'));
    environment.caches.signingKeys.forget();
    await form.submit();
    const { channel = '', name = channel } = form.errors;
    const [, reference = ''] = /Something broke inside the app.*reference (\w+)/.exec(name) ?? [];
    expect(reference).toHaveLength(8);
    expect(JSON.stringify(log)).toContain(reference);
    expect(form.isOpen).toBe(true);
    records.read = read;
    await form.submit();
    expect(api.integrations).toMatchObject([{ name: 'Kept' }]);
});
