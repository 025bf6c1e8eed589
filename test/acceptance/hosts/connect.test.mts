import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ConnectWorkspace } from '../connect/fixtures/ConnectWorkspace.mts';
import { SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';

let app: ConnectWorkspace;

beforeAll(async () => {
    app = await ConnectWorkspace.open();
}, SETUP_TIMEOUT);

afterAll(() => app.close());

test('somebody connects, what waited for it runs as them, and they disconnect', async () => {
    const nora = await app.add('nora');
    const replies = await app.during('nora', () => app.connect({ as: 'nora' }, 'create incoming "Of Nora"'));
    expect(replies.join('\n')).toContain('*Created the');
    expect(await app.integration('Of Nora')).toMatchObject({ _createdBy: { username: 'nora' } });
    expect(await app.tokensOf(nora)).toBeDefined();
    expect(await app.type('disconnect', { as: 'nora' })).toContain('forgotten');
    expect(await app.tokensOf(nora)).toBeUndefined();
});
