import { describe, expect, test } from '@jest/globals';
import { type IRoom, RoomType } from '@rocket.chat/apps-engine/definition/rooms';
import { aClientWith } from '../../fakes/aClientWith.mts';
import { openedForm } from '../../fakes/openedForm.mts';
import { aClient } from '../../fakes/openForms.mts';
import { anEnvironment } from '../../fakes/runWords.mts';

const refused = { type: 'errors', errors: { name: expect.stringContaining('no longer valid') as unknown } };

async function anOpenForm() {
    const client = await aClientWith();
    const form = openedForm(await client.type(['create'])).fill({ name: 'Mine' });
    return { ...client, form };
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

    test.each([
        ['is no more', null],
        ['was deactivated', { isEnabled: false }],
    ])('somebody whose account %s', async (_, stored) => {
        const { form, environment, api, records } = await anOpenForm();
        const gone = aClient({ records, stored }, environment, api);
        const again = gone.formOf(form.view).fill({ name: 'Mine' });
        await again.submit();
        expect(again.texts).toContainEqual(expect.stringContaining('Your roles could not be read'));
        expect(api.integrations).toEqual([]);
    });

    test('a room that is not the one that it was opened in', async () => {
        const { form, interact, api } = await anOpenForm();
        const room = { id: 'OPS', slugifiedName: 'ops', type: 'p' };
        const payload = { view: { ...form.view, state: { x: { name: 'Mine' } } } };
        expect(await interact({ type: 'viewSubmit', payload, room })).toMatchObject(refused);
        expect(api.integrations).toEqual([]);
        await form.submit();
        expect(api.integrations).toMatchObject([{ channel: ['#general'] }]);
    });
});

test('a form that was not done for want of its room can be sent again', async () => {
    const { form, environment, api, records } = await anOpenForm();
    const room = { id: 'GENERAL', slugifiedName: 'general', type: RoomType.CHANNEL } as IRoom;
    const found = [
        () => Promise.reject(new Error('no database')),
        () => Promise.resolve(undefined),
        () => Promise.resolve(room),
    ];
    const findRoom = () => found.shift()?.() ?? Promise.resolve(undefined);
    const again = aClient({ records, findRoom }, environment, api).formOf(form.view).fill({ name: 'Mine' });
    await again.submit();
    expect(again.errors.name).toContain('Something broke inside the app');
    expect(await again.submit()).toMatchObject(refused);
    expect(api.integrations).toEqual([]);
    await again.submit();
    expect(again.isOpen).toBe(false);
    expect(api.integrations).toMatchObject([{ name: 'Mine' }]);
});

test('two instances that get a form at the same moment create one at most, and each tells of its own', async () => {
    const { form, api, records, replies } = await anOpenForm();
    const other = aClient({ records }, anEnvironment(), api);
    const theirs = other.formOf(form.view).fill({ name: 'Mine' });
    await Promise.all([form.submit(), theirs.submit()]);
    expect(api.integrations).toHaveLength(1);
    const told = [...replies(), ...other.replies()].sort();
    expect(told).toEqual([
        expect.stringContaining('Created the incoming integration'),
        expect.stringContaining('was sent already'),
    ]);
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
