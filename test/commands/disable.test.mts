import { expect, test } from '@jest/globals';
import { aWorkspace } from '../fakes/aWorkspace.mts';

test('disables one that is enabled', async () => {
    const { type, show } = aWorkspace();
    await type('create incoming "CI builds" --channel #general');
    expect(await show('disable "CI builds"')).toMatchInlineSnapshot(`
        "
        *Disabled* the incoming integration \`CI builds\`: its webhook URL refuses everything until \`/integration enable 000000000000000000000001\`.
        → get integrations.list?offset=0&count=8&name=CI%20builds
        → get integrations.get?integrationId=000000000000000000000001
        → put integrations.update
        "
    `);
});

test('disables an outgoing one', async () => {
    const { type, show } = aWorkspace();
    await type('create outgoing Deploys --urls https://example.com/hook --trigger-words deploy');
    expect(await show('disable Deploys')).toMatchInlineSnapshot(`
        "
        *Disabled* the outgoing integration \`Deploys\`: it calls nothing until \`/integration enable 000000000000000000000001\`.
        → get integrations.list?offset=0&count=8&name=Deploys
        → get integrations.get?integrationId=000000000000000000000001
        → put integrations.update
        "
    `);
});
