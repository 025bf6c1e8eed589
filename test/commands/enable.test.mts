import { expect, test } from '@jest/globals';
import { aWorkspace } from '../fakes/aWorkspace.mts';

test('enables one that is disabled', async () => {
    const { type, show } = aWorkspace();
    await type('create incoming "CI builds" --channel #general --enabled false');
    expect(await show('enable "CI builds"')).toMatchInlineSnapshot(`
        "
        *Enabled* the incoming integration \`CI builds\`. Try it: \`/integration test 000000000000000000000001\`
        → get integrations.list?offset=0&count=8&name=CI%20builds
        → get integrations.get?integrationId=000000000000000000000001
        → put integrations.update
        "
    `);
});

test('enables one that is enabled already', async () => {
    const { type, show } = aWorkspace();
    await type('create incoming "CI builds" --channel #general');
    expect(await show('enable "CI builds"')).toMatchInlineSnapshot(`
        "
        The incoming integration \`CI builds\` is enabled already, so nothing was changed.
        → get integrations.list?offset=0&count=8&name=CI%20builds
        "
    `);
});
