import { expect, test } from '@jest/globals';
import { aWorkspace } from '../fakes/aWorkspace.mts';

test('shows the history of an outgoing one that has done nothing yet', async () => {
    const { type, show } = aWorkspace();
    await type('create outgoing Deploys --urls https://example.com/hook --trigger-words deploy');
    expect(await show('history Deploys')).toMatchInlineSnapshot(`
        "
        \`Deploys\` has not sent anything yet; tests are not counted. \`/integration test 000000000000000000000001 --send\` tries its URLs.
        → get integrations.list?offset=0&count=8&name=Deploys
        → get integrations.history?id=000000000000000000000001&offset=0&count=10
        "
    `);
});

test('shows the history of an incoming one, which has none', async () => {
    const { type, show } = aWorkspace();
    await type('create incoming "CI builds" --channel #general');
    expect(await show('history "CI builds"')).toMatchInlineSnapshot(`
        "
        \`CI builds\` is an incoming integration, and the workspace keeps no history of those: what it posted stands in its rooms. \`/integration test 000000000000000000000001\` shows whether it works.
        → get integrations.list?offset=0&count=8&name=CI%20builds
        "
    `);
});
