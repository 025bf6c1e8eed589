import { expect, test } from '@jest/globals';
import { aWorkspace } from '../fakes/aWorkspace.mts';

test('shows everything about an incoming one, with its webhook URL', async () => {
    const { type, show } = aWorkspace();
    await type('create incoming "CI builds" --channel #general --alias "Build bot" --emoji :rocket:');
    expect(await show('show "CI builds"')).toMatchInlineSnapshot(`
        "
        *Incoming integration* \`CI builds\`
        - id: \`000000000000000000000001\`
        - posts to: \`#general\`
        - posts as: \`rocket.cat\`
        - enabled
        - alias: \`Build bot\`
        - emoji: \`:rocket:\`
        - webhook URL: \`http://chat.example:3000/hooks/000000000000000000000001/fake-token-1\` (keep it to yourself: anyone who has it can post)
        - created: an unknown time by \`olivia\`
        Try it from a shell:
        \`\`\`
        curl -X POST -H 'Content-Type: application/json' --data '{"text":"Hello from the shell"}' 'http://chat.example:3000/hooks/000000000000000000000001/fake-token-1'
        \`\`\`
        Everything else is at its default: \`/integration show 000000000000000000000001 --all\` shows that too.
        Change it: \`/integration update 000000000000000000000001\`. See that it works: \`/integration test 000000000000000000000001\`.
        → get integrations.list?offset=0&count=8&name=CI%20builds
        "
    `);
});

test('shows everything about an outgoing one, by its id', async () => {
    const { type, show } = aWorkspace();
    await type('create outgoing Deploys --urls https://example.com/hook --trigger-words deploy');
    expect(await show('show 000000000000000000000001')).toMatchInlineSnapshot(`
        "
        *Outgoing integration* \`Deploys\`
        - id: \`000000000000000000000001\`
        - event: \`sendMessage\`
        - listens to: \`#general\`
        - trigger words: \`deploy\`
        - calls: \`https://example.com/hook\`
        - posts answers as: \`rocket.cat\`
        - enabled
        - token, sent along with every call: \`(a token)\` (keep it to yourself)
        - created: an unknown time by \`olivia\`
        Everything else is at its default: \`/integration show 000000000000000000000001 --all\` shows that too.
        Change it: \`/integration update 000000000000000000000001\`. See that it works: \`/integration test 000000000000000000000001\`.
        → get integrations.get?integrationId=000000000000000000000001
        "
    `);
});

test('shows what is at its default as well when asked for all', async () => {
    const { type, show } = aWorkspace();
    await type('create incoming "CI builds" --channel #general');
    const [usual, all] = [await show('show "CI builds"'), await show('show "CI builds" --all')];
    expect(usual).not.toContain('script enabled');
    expect(all).toContain('- script enabled: no');
    expect(all).not.toContain('at its default');
});

test('shows a name that nothing has, with the nearest', async () => {
    const { type, show } = aWorkspace();
    await type('create incoming "CI builds" --channel #general');
    expect(await show('show "CI bulids"')).toMatchInlineSnapshot(`
        "
        There is no integration \`CI bulids\` that you may see. Did you mean \`CI builds\`? \`/integration list\` shows them all.
        → get integrations.list?offset=0&count=8&name=CI%20bulids
        → get integrations.list?offset=0&count=8
        "
    `);
});

test('shows a name that several have, with their ids', async () => {
    const { type, show } = aWorkspace();
    await type('create incoming "CI builds" --channel #general');
    await type('create incoming "CI builds" --channel #general');
    expect(await show('show "ci builds"')).toMatchInlineSnapshot(`
        "
        \`ci builds\` is the name of several integrations. Use the id of one:
        - \`000000000000000000000001\` incoming \`CI builds\`, \`#general\`, created: an unknown time by \`olivia\`
        - \`000000000000000000000002\` incoming \`CI builds\`, \`#general\`, created: an unknown time by \`olivia\`
        → get integrations.list?offset=0&count=8&name=ci%20builds
        "
    `);
});
