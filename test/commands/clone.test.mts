import { expect, test } from '@jest/globals';
import { aWorkspace } from '../fakes/aWorkspace.mts';

test('clones one under another name', async () => {
    const { type, show } = aWorkspace();
    await type('create incoming "CI builds" --channel #general --alias Bot');
    expect(await show('clone "CI builds" "CI builds 2"')).toMatchInlineSnapshot(`
        "
        A copy of \`CI builds\` (\`000000000000000000000001\`), which stays as it is:
        *Created the incoming integration* \`CI builds 2\`
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
        → get integrations.list?offset=0&count=8&name=CI%20builds
        → post integrations.create
        → get integrations.list?offset=0&count=8&name=CI%20builds%202
        "
    `);
});

test('clones one with changes', async () => {
    const { type, show } = aWorkspace();
    await type('create outgoing Deploys --urls https://example.com/hook --trigger-words deploy');
    expect(await show('clone Deploys "Deploys of ops" --channel #general --trigger-words ops')).toMatchInlineSnapshot(`
        "
        A copy of \`Deploys\` (\`000000000000000000000001\`), which stays as it is:
        *Created the outgoing integration* \`Deploys of ops\`
        - id: \`000000000000000000000002\`
        - event: \`sendMessage\`
        - listens to: \`#general\`
        - trigger words: \`ops\`
        - calls: \`https://example.com/hook\`
        - posts answers as: \`rocket.cat\`
        - token, sent along with every call: \`(a token)\` (keep it to yourself)
        - author: \`olivia\`, through the service account
        - enabled
        See that it works: \`/integration test 000000000000000000000002 --send\`
        → get integrations.list?offset=0&count=8&name=Deploys
        → post integrations.create
        → get integrations.list?offset=0&count=8&name=Deploys%20of%20ops
        "
    `);
});
