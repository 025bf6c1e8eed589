import { expect, test } from '@jest/globals';
import { aWorkspace } from '../fakes/aWorkspace.mts';

test('explains the start screen', async () => {
    const { show } = aWorkspace();
    expect(await show('')).toMatchInlineSnapshot(`
        "
        *Webhook integrations from the chat*
        - \`/integration create {incoming | outgoing} <name> [options]\` create an integration
        - \`/integration list [incoming | outgoing] [<text>] [--channel <channel>] [--page <n>]\` list the integrations that you may see
        - \`/integration show <integration>\` show everything about one integration
        - \`/integration update <integration> [options]\` change an integration, and leave the rest of it as it is
        - \`/integration enable <integration>\` turn an integration back on
        - \`/integration disable <integration>\` stop an integration without removing it
        - \`/integration remove <integration> [--yes]\` remove an integration for good, after asking
        - \`/integration clone <integration> <name> [options]\` make a copy of an integration under a new name
        - \`/integration rotate <integration> [--grace <duration>]\` give an integration a new secret: a new token, or a new webhook URL
        - \`/integration test <integration> [--text <text>] [--json <json>] [--send]\` try an integration out, and see what came of it
        - \`/integration history <integration> [--page <n>]\` list what an outgoing integration has sent
        - \`/integration replay <integration> <history-id>\` send a recorded call of an outgoing integration again
        - \`/integration doctor [<integration>]\` look for what keeps integrations from working, and how to fix it
        - \`/integration export [<integration>] [--type <type>] [--channel <channel>] [--search <text>]\` write integrations down as JSON, to keep and compare
        - \`/integration connect\` let your commands run as you
        - \`/integration disconnect\` end your connection, and forget your tokens
        - \`/integration whoami\` tell whose account acts for you, and what you may do
        - \`/integration help [<subcommand>]\` list the subcommands, or explain one
        Type \`/integration help create\` to see every option.
        "
    `);
});

test('explains one subcommand', async () => {
    const { show } = aWorkspace();
    expect(await show('help enable')).toMatchInlineSnapshot(`
        "
        \`/integration enable <integration>\`
        Turn an integration back on.
        *Options*
        - \`--integration <integration>\` its id or its name; quotes around a name with spaces
        *Examples*
        \`\`\`
        /integration enable "CI builds"
        \`\`\`
        "
    `);
});

test('explains a word that is none', async () => {
    const { show } = aWorkspace();
    expect(await show('halp')).toMatchInlineSnapshot(`
        "
        There is no \`/integration halp\`. Did you mean \`help\`? Type \`/integration help\` for the list.
        "
    `);
});
