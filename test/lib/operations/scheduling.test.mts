import { expect, test } from '@jest/globals';
import { FakeRestApi } from '../../fakes/FakeRestApi.mts';
import { anEnvironment, runWords } from '../../fakes/runWords.mts';

test('a scheduler that breaks costs nobody the new webhook URL, and the reply says how to go on', async () => {
    const api = new FakeRestApi();
    const { 'X-User-Id': userId, 'X-Auth-Token': token } = api.login('admin');
    const parts = {
        sender: { roles: ['admin'] },
        settings: { 'api-user-id': userId, 'api-token': token },
        transport: api.transport,
        takesJobs: false,
    };
    const environment = anEnvironment();
    await runWords(['create', 'incoming', 'CI builds'], parts, environment);
    const { replies } = await runWords(['rotate', 'CI builds'], parts, environment);
    const [old, successor] = api.integrations;
    expect(replies).toEqual([expect.stringContaining(`/hooks/${successor?._id ?? ''}/${String(successor?.token)}`)]);
    expect(replies[0]).toContain('*The old one keeps working*');
    expect(replies[0]).toContain(`/integration disable ${old?._id ?? ''}`);
});
