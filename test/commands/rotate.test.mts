import { expect, test } from '@jest/globals';
import { aWorkspace } from '../fakes/aWorkspace.mts';

test('rotates an incoming one, whose old URL works for a day', async () => {
    const { type, show } = aWorkspace();
    await type('create incoming "CI builds" --channel #general');
    expect(await show('rotate "CI builds"')).toMatchInlineSnapshot(`
        "
        *The webhook URL changes.* The token of \`CI builds\` cannot be changed, so a new integration with the same settings takes its place. Use the new URL wherever the old one is in use:
        *Created the incoming integration* \`CI builds\`
        - id: \`000000000000000000000002\`
        - posts to: \`#general\`
        - posts as: \`rocket.cat\`
        - webhook URL: \`http://chat.example:3000/hooks/000000000000000000000002/fake-token-2\` (keep it to yourself: anyone who has it can post)
        - author: \`olivia\`, through the service account
        - enabled
        Try it from a shell:
        \`\`\`
        curl -X POST -H 'Content-Type: application/json' --data '{"text":"Hello from the shell"}' 'http://chat.example:3000/hooks/000000000000000000000002/fake-token-2'
        \`\`\`
        See that it works: \`/integration test 000000000000000000000002\`

        The old one (\`000000000000000000000001\`) works until 2026-11-24 00:00 UTC. Then it is disabled, its URL refuses everything, and you are told. Sooner: \`/integration disable 000000000000000000000001\`
        It is called \`CI builds (old)\` now, so that \`CI builds\` means the new one.
        To keep the old one after all, remove the new one in time.
        When nothing needs the old one any more: \`/integration remove 000000000000000000000001\`
        → get integrations.list?offset=0&count=8&name=CI%20builds
        → get integrations.get?integrationId=000000000000000000000001
        → get integrations.list?offset=0&count=8&name=CI%20builds%20(old
        → post integrations.create
        → put integrations.update
        "
    `);
});

test('rotates one that ends at once', async () => {
    const { type, show } = aWorkspace();
    await type('create incoming "CI builds" --channel #general');
    expect(await show('rotate "CI builds" --grace 0')).toMatchInlineSnapshot(`
        "
        *The webhook URL changes.* The token of \`CI builds\` cannot be changed, so a new integration with the same settings takes its place. Use the new URL wherever the old one is in use:
        *Created the incoming integration* \`CI builds\`
        - id: \`000000000000000000000002\`
        - posts to: \`#general\`
        - posts as: \`rocket.cat\`
        - webhook URL: \`http://chat.example:3000/hooks/000000000000000000000002/fake-token-2\` (keep it to yourself: anyone who has it can post)
        - author: \`olivia\`, through the service account
        - enabled
        Try it from a shell:
        \`\`\`
        curl -X POST -H 'Content-Type: application/json' --data '{"text":"Hello from the shell"}' 'http://chat.example:3000/hooks/000000000000000000000002/fake-token-2'
        \`\`\`
        See that it works: \`/integration test 000000000000000000000002\`

        The old one (\`000000000000000000000001\`) is disabled: its URL refuses everything as of now.
        It is called \`CI builds (old)\` now, so that \`CI builds\` means the new one.
        When nothing needs the old one any more: \`/integration remove 000000000000000000000001\`
        → get integrations.list?offset=0&count=8&name=CI%20builds
        → get integrations.get?integrationId=000000000000000000000001
        → get integrations.list?offset=0&count=8&name=CI%20builds%20(old
        → post integrations.create
        → put integrations.update
        "
    `);
});

test('rotates the token of an outgoing one', async () => {
    const { type, show } = aWorkspace();
    await type('create outgoing Deploys --urls https://example.com/hook --trigger-words deploy');
    expect(await show('rotate Deploys')).toMatchInlineSnapshot(`
        "
        *New token* for the outgoing integration \`Deploys\`: \`(a token)\` (keep it to yourself)
        Every call carries it from now on, and no longer the old one: change it where calls are received.
        → get integrations.list?offset=0&count=8&name=Deploys
        → get integrations.get?integrationId=000000000000000000000001
        → put integrations.update
        "
    `);
});

test('tells apart what was rotated several times, of whatever is there already', async () => {
    const { api, type } = aWorkspace();
    await type('create incoming Builds');
    await type('create incoming "Builds (OLD 2)"');
    for (const former of ['Builds (old)', 'Builds (old 3)', 'Builds (old 4)']) {
        expect(await type('rotate Builds --grace 7d')).toContain(`It is called \`${former}\` now`);
    }
    const names = api.integrations.map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
});

test('offers the line without a grace time to an outgoing one, which has none', async () => {
    const { type, sent } = aWorkspace();
    await type('create outgoing "Night deploys" --urls https://example.com/hook --trigger-words deploy');
    const reply = await type('rotate "Night deploys" --grace 7d');
    expect(reply).toMatch(/^`--grace` does not go with an outgoing integration/);
    expect(reply).toContain('```\n/integration rotate "Night deploys"\n```');
    expect(sent('integrations.update')).toEqual([]);
});
