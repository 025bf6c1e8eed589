import { expect, test } from '@jest/globals';
import { aWorkspace } from '../fakes/aWorkspace.mts';

test('lists all that one may see', async () => {
    const { type, show } = aWorkspace();
    await type('create incoming "CI builds" --channel #general');
    await type('create outgoing Deploys --urls https://example.com/hook --trigger-words deploy');
    expect(await show('list')).toMatchInlineSnapshot(`
        "
        *2 integrations*
        - \`CI builds\` incoming to \`#general\` as \`rocket.cat\` · enabled · by \`olivia\` · \`000000000000000000000001\`
        - \`Deploys\` outgoing from \`#general\` as \`rocket.cat\` · enabled · by \`olivia\` · \`000000000000000000000002\`
        → get integrations.list?offset=0&count=8
        "
    `);
});

test('lists those of a type with a text in their name', async () => {
    const { type, show } = aWorkspace();
    await type('create incoming "CI builds" --channel #general');
    await type('create outgoing Deploys --urls https://example.com/hook --trigger-words deploy');
    expect(await show('list outgoing --search dep')).toMatchInlineSnapshot(`
        "
        *1 integration* of type outgoing, with \`dep\` in its name
        - \`Deploys\` outgoing from \`#general\` as \`rocket.cat\` · enabled · by \`olivia\` · \`000000000000000000000002\`
        → get integrations.list?offset=0&count=8&type=webhook-outgoing&name=dep
        "
    `);
});

test('lists none', async () => {
    const { show } = aWorkspace();
    expect(await show('list')).toMatchInlineSnapshot(`
        "
        There are no integrations that you may see. Make one: \`/integration create incoming "CI builds"\`
        → get permissions.listAll
        → get integrations.list?offset=0&count=8
        "
    `);
});

test('lists none of a room, and how to make one there', async () => {
    const { type, show } = aWorkspace();
    await type('create incoming "CI builds" --channel #general');
    expect(await show('list --channel #ops')).toMatchInlineSnapshot(`
        "
        No integration that you may see posts to \`#ops\` or listens to it. Make one: \`/integration create incoming "CI builds" --channel #ops\`
        \`/integration list\` shows them all.
        → get integrations.list?offset=0&count=8
        "
    `);
});

test('lists what listens to every public channel with any public one, and with no private one', async () => {
    const { type } = aWorkspace();
    await type('create outgoing All --urls https://example.com/hook --channel all_public_channels');
    for (const [room, isThere] of [
        ['#general', true],
        ['#old', true],
        ['#ops', false],
        ['#nowhere', false],
        ['@olivia', false],
    ] as const) {
        expect([room, (await type(`list --channel ${room}`)).includes('`All`')]).toEqual([room, isThere]);
    }
});

test('lists what listens to every direct message with a person', async () => {
    const { type } = aWorkspace();
    await type('create outgoing Talks --urls https://example.com/hook --channel all_direct_messages');
    expect(await type('list --channel @olivia')).toContain('`Talks` outgoing from every direct message');
    expect(await type('list --channel #general')).not.toContain('`Talks`');
});

test('lists a page that is not there', async () => {
    const { type, show } = aWorkspace();
    await type('create incoming "CI builds" --channel #general');
    expect(await show('list --page 9')).toMatchInlineSnapshot(`
        "
        *1 integration*
        This page is beyond the end of the list. The last page:
        \`\`\`
        /integration list
        \`\`\`
        → get integrations.list?offset=160&count=8
        "
    `);
});
