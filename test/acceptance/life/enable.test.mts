import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { findOne } from '../../workspace/store/findOne.mts';
import { AppWorkspace, SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';

let app: AppWorkspace;

beforeAll(async () => {
    app = await AppWorkspace.open();
}, SETUP_TIMEOUT);

afterAll(() => app.close());

async function routesOf(line: string) {
    const { reply, passed } = await app.watch(line);
    return { reply, calls: passed.map(({ path }) => path.replace(/\?.*/, '')) };
}

test.each([
    ['disable', false, 'its webhook URL refuses everything'],
    ['enable', true, 'Try it'],
])('%s, one word', async (word, enabled, effect) => {
    const { _id } = await app.create(`create incoming "To ${word}" --enabled ${String(!enabled)} --alias Kept`);
    // The roles of the permissions are remembered from here on.
    await app.type(`show ${_id}`);
    const { reply, calls } = await routesOf(`${word} "to ${word}"`);
    expect(reply).toContain(`*${word === 'enable' ? 'Enabled' : 'Disabled'}* the incoming integration`);
    expect(reply).toContain(effect);
    expect(calls).toEqual(['integrations.list', 'integrations.get', 'integrations.update']);
    expect(await findOne(app.workspace.store.integrations, { _id })).toMatchObject({ enabled, alias: 'Kept' });
    expect(await routesOf(`${word} ${_id}`)).toEqual({
        reply: `The incoming integration \`To ${word}\` is ${word}d already, so nothing was changed.`,
        calls: ['integrations.get'],
    });
});
