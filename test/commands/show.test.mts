import { expect, test } from '@jest/globals';
import { aWorkspace } from '../fakes/aWorkspace.mts';

test('x', async () => {
    const { type } = aWorkspace();
    await type('create incoming "CI builds" --channel #general');
    expect(await type('show "CI builds"')).toMatchInlineSnapshot(`
        "*Incoming integration* \`CI builds\`
        - id: \`000000000000000000000001\`
        - channel: \`#general\`
        - username: \`rocket.cat\`
        - enabled: yes
        - scriptEnabled: no
        - webhook URL: \`http://chat.example:3000/hooks/000000000000000000000001/fake-token-1\` (keep it to yourself: anyone who has it can post)
        - created: an unknown time by \`olivia\`
        Try it from a shell:
        \`\`\`
        curl -X POST -H 'Content-Type: application/json' --data '{"text":"Hello from the shell"}' 'http://chat.example:3000/hooks/000000000000000000000001/fake-token-1'
        \`\`\`
        Change it: \`/integration update 000000000000000000000001\`. See that it works: \`/integration test 000000000000000000000001\`."
    `);
});
