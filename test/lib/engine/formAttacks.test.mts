import { describe, expect, test } from '@jest/globals';
import { FakeClock } from '../../fakes/FakeClock.mts';
import { FakeRecords } from '../../fakes/FakeRecords.mts';
import { FakeRestApi } from '../../fakes/FakeRestApi.mts';
import { aClient } from '../../fakes/openForms.mts';
import { anEnvironment } from '../../fakes/runWords.mts';

const refused = { type: 'errors', errors: { name: expect.stringContaining('no longer valid') as unknown } };

async function anOpenForm() {
    const clock = new FakeClock();
    const environment = anEnvironment(clock);
    const api = new FakeRestApi();
    const records = new FakeRecords();
    const client = aClient({ records }, environment, api);
    const form = await client.type(['create']);
    if (!form) {
        throw new Error('No form was opened');
    }
    form.fill({ name: 'Mine' });
    return { ...client, clock, form, records, environment, api };
}

describe('a form does nothing for', () => {
    test('somebody else than it was opened for', async () => {
        const { form, environment, api, records } = await anOpenForm();
        const other = aClient(
            { sender: { id: 'owen-id', username: 'owen', roles: ['admin'] }, records },
            environment,
            api,
        );
        expect(await other.formOf(form.view).fill({ name: 'Theirs' }).submit()).toMatchObject(refused);
        expect(api.integrations).toEqual([]);
    });

    test('an id that was changed, made up, or issued for a button', async () => {
        const { form, api, type, interact } = await anOpenForm();
        const { id } = form.view;
        const [key = '', payload = '', signature = ''] = id.split('.');
        const other = btoa(atob(payload).replace('create', 'remove'));
        await type(['create', 'incoming']);
        const ids = ['', 'x', [key, other, signature].join('.'), [key, payload, '0'.repeat(64)].join('.'), `${id}x`];
        for (const forged of ids) {
            expect(await form.submit(forged)).toMatchObject(refused);
        }
        expect(await interact({ type: 'viewSubmit', payload: { view: { id: { $ne: 1 }, state: {} } } })).toMatchObject({
            type: 'errors',
        });
        expect(api.integrations).toEqual([]);
    });

    test('somebody who takes longer than an hour', async () => {
        const { form, clock, api } = await anOpenForm();
        clock.pass(60 * 60 * 1000);
        expect(await form.submit()).toMatchObject(refused);
        expect(api.integrations).toEqual([]);
    });

    test('a second time', async () => {
        const { form, api } = await anOpenForm();
        await form.submit();
        await form.fill({ name: 'Another' }).submit();
        expect(api.integrations).toMatchObject([{ name: 'Mine' }]);
    });

    test('a click: its id is no button’s value', async () => {
        const { form, interact, replies, api } = await anOpenForm();
        const payload = { blockId: 'b', value: form.view.id };
        await interact({
            type: 'blockAction',
            actionId: 'a',
            container: { type: 'message', id: 'm' },
            mid: 'm',
            payload,
        });
        expect(replies()).toEqual([expect.stringContaining('This button is not from this app')]);
        expect(api.integrations).toEqual([]);
    });

    test('somebody whose permissions are gone', async () => {
        const { form, environment, api, records } = await anOpenForm();
        const demoted = aClient(
            { records, sender: { roles: ['admin'] }, stored: { roles: ['user'] } },
            environment,
            api,
        );
        const again = demoted.formOf(form.view).fill({ name: 'Mine' });
        expect(await again.submit()).toMatchObject({ type: 'modal.update' });
        expect(again.texts).toContainEqual(expect.stringContaining('You may not do this'));
        expect(again.values.name).toBe('Mine');
        expect(api.integrations).toEqual([]);
    });
});

test('elements that a form has not, in what is sent, are not read', async () => {
    const { form, api, interact } = await anOpenForm();
    const state = {
        x: { name: 'Mine', integration: 'other', yes: 'true', urls: 'https://evil.example/', toString: 'x' },
        y: { constructor: 'x', type: ['outgoing'], script: { a: 1 } },
    };
    await interact({ type: 'viewSubmit', payload: { view: { ...form.view, state } } });
    expect(api.integrations).toMatchObject([{ name: 'Mine', type: 'webhook-incoming' }]);
    expect(api.integrations[0]).not.toHaveProperty('urls');
});

test('a choice that nobody can make leaves the form as it is', async () => {
    const { form, interact } = await anOpenForm();
    const container = { type: 'view', id: form.view.id };
    for (const [actionId, blockId, value] of [
        ['type', 'type {"decided":{"__proto__":"x","type":"nothing"},"more":"yes"}', 'evil'],
        ['__proto__', 'not json', 'outgoing'],
        ['name', 'type', '*x*'],
    ]) {
        const answer = await interact({ type: 'blockAction', actionId, container, payload: { blockId, value } });
        expect(answer).toMatchObject({ type: 'modal.update', view: { id: form.view.id, blocks: form.view.blocks } });
    }
});
