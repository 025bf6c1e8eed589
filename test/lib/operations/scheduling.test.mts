import { expect, test } from '@jest/globals';
import { Retirements } from '../../../lib/accounts/Retirements.ts';
import { FakeRecords } from '../../fakes/FakeRecords.mts';
import { FakeRestApi } from '../../fakes/FakeRestApi.mts';
import { anEnvironment, runWords } from '../../fakes/runWords.mts';

test.each(['breaks', 'denied'] as const)(
    'a scheduler that %s costs nobody the new webhook URL, and the reply says how to go on',
    async (scheduler) => {
        const records = new FakeRecords();
        const api = new FakeRestApi();
        const { 'X-User-Id': userId, 'X-Auth-Token': token } = api.login('admin');
        const parts = {
            sender: { roles: ['admin'] },
            settings: { 'api-user-id': userId, 'api-token': token },
            transport: api.transport,
            records,
            scheduler,
        };
        const environment = anEnvironment();
        await runWords(['create', 'incoming', 'CI builds'], parts, environment);
        const { replies } = await runWords(['rotate', 'CI builds'], parts, environment);
        const [old, successor] = api.integrations;
        expect(replies).toEqual([
            expect.stringContaining(`/hooks/${successor?._id ?? ''}/${String(successor?.token)}`),
        ]);
        expect(replies[0]).toContain('*The old one keeps working*');
        expect(replies[0]).toContain(`/integration disable ${old?._id ?? ''}`);
        // What is kept would be ended when the app starts again, against what the reply said.
        expect(await new Retirements(records).all()).toEqual([]);
    },
);

test.each(['breaks', 'denied'] as const)('a scheduler that %s costs nobody the link to connect', async (scheduler) => {
    const { replies } = await runWords(['connect'], { settings: {}, scheduler });
    expect(replies).toEqual([expect.stringContaining('](http://chat.example:3000/api/apps/public/')]);
});
