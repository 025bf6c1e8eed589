import { expect, test } from '@jest/globals';
import { aWorkspace } from '../fakes/aWorkspace.mts';

test('creates an incoming one, in the room it is typed in', async () => {
    const { show } = aWorkspace();
    expect(await show('create incoming "CI builds"')).toMatchInlineSnapshot(`
        "
        *Created the incoming integration* \`CI builds\`
        - id: \`000000000000000000000001\`
        - posts to: \`#general\`
        - posts as: \`rocket.cat\`
        - webhook URL: \`http://chat.example:3000/hooks/000000000000000000000001/fake-token-1\` (keep it to yourself: anyone who has it can post)
        - author: \`olivia\`, through the service account
        - enabled
        Try it from a shell:
        \`\`\`
        curl -X POST -H 'Content-Type: application/json' --data '{"text":"Hello from the shell"}' 'http://chat.example:3000/hooks/000000000000000000000001/fake-token-1'
        \`\`\`
        See that it works: \`/integration test 000000000000000000000001\`
        → get permissions.listAll
        → post integrations.create
        "
    `);
});

test('creates an outgoing one', async () => {
    const { show } = aWorkspace();
    expect(await show('create outgoing Deploys --urls https://example.com/hook --trigger-words deploy,rollback'))
        .toMatchInlineSnapshot(`
        "
        *Created the outgoing integration* \`Deploys\`
        - id: \`000000000000000000000001\`
        - event: \`sendMessage\`
        - listens to: \`#general\`
        - calls: \`https://example.com/hook\`
        - posts answers as: \`rocket.cat\`
        - token, sent along with every call: \`(a token)\` (keep it to yourself)
        - author: \`olivia\`, through the service account
        - enabled
        See that it works: \`/integration test 000000000000000000000001 --send\`
        → get permissions.listAll
        → post integrations.create
        "
    `);
});

test('creates nothing while anything is wrong, with all that is', async () => {
    const { show } = aWorkspace();
    expect(await show('create incomming "CI builds" --chanel #general --enabled maybe')).toMatchInlineSnapshot(`
        "
        - There is no option \`--chanel\`. Did you mean \`--channel\`?
        - \`maybe\` is not right for \`--enabled\`: use \`true\` or \`false\`.
        - The type comes first: \`incoming\` or \`outgoing\`, not \`incomming\`. Did you mean \`incoming\`?
        Usage: \`/integration create {incoming | outgoing} <name> [options]\`
        Every option: \`/integration help create\`
        "
    `);
});

test('creates nothing that the workspace refuses', async () => {
    const { show } = aWorkspace();
    expect(await show('create incoming X --username nobody')).toMatchInlineSnapshot(`
        "
        There is no user with exactly this username; upper and lower case count. Check \`--username\`.
        → get permissions.listAll
        → post integrations.create
        "
    `);
});
