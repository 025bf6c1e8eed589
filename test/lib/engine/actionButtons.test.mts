import { describe, expect, test } from '@jest/globals';
import { aClientWith } from '../../fakes/aClientWith.mts';
import { aClient } from '../../fakes/openForms.mts';

describe('buttons that the app adds to the client', () => {
    test('open a form for a new one, in the room and thread', async () => {
        const { pressAdded, formOf, api } = await aClientWith();
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
            const { environment, api, records } = await aClientWith(['incoming', 'CI builds']);
            const { pressAdded, replies } = aClient({ records, sender: { roles: ['user'] } }, environment, api);
            expect(await pressAdded(id)).toEqual({ success: true, type: 'modal.close' });
            expect(replies()).toEqual([expect.stringContaining('You may not do this')]);
        },
    );

    test('open nothing in a room that somebody is not in, or where no room is told', async () => {
        const { environment, api, records } = await aClientWith();
        const room = { id: 'SECRET', slugifiedName: 'secret', type: 'p' as never };
        const { pressAdded, replies, interact } = aClient({ records, room }, environment, api);
        expect(await pressAdded('room-integrations')).toEqual({ success: true, type: 'modal.close' });
        expect(await interact({ type: 'actionButton', actionId: 'nothing', payload: {} })).toMatchObject({
            type: 'modal.close',
        });
        expect(replies()).toEqual([]);
    });
});
