import { expect, test } from '@jest/globals';
import { aWorkspace } from '../fakes/aWorkspace.mts';

test('explains the start screen', async () => {
    const { show } = aWorkspace();
    expect(await show('')).toMatchInlineSnapshot(`
        "
        *Webhook integrations from the chat*
        \`/integration create incoming "CI builds" --channel #general\` create an integration
        \`/integration list\` list the integrations that you may see
        - Look: \`show\`, \`history\`, \`doctor\`, \`templates\`, \`export\`
        - Change: \`update\`, \`enable\`, \`disable\`, \`remove\`, \`clone\`, \`rotate\`, \`import\`
        - Try: \`test\`, \`replay\`
        - Your account: \`connect\`, \`disconnect\`, \`whoami\`
        \`/integration help create\` explains one of them; \`/integration help all\` lists all with what they take.
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

test('explains the options that most people need first, and all when asked', async () => {
    const { type } = aWorkspace();
    const [some, all] = [await type('help create'), await type('help create all')];
    expect(some.split('\n').length).toBeLessThan(20);
    expect(some).toContain('`/integration help create all` shows them all');
    expect(some.match(/^- `--/gm)).toHaveLength(7);
    expect(all).toContain('--retry-delay');
    expect(all).not.toContain('shows them all');
});

test('comes after any subcommand, and leaves those alone that are called so', async () => {
    const { type } = aWorkspace();
    await type('create incoming help');
    await type('create incoming all');
    expect(await type('show help')).toBe(await type('help show'));
    expect(await type('show --integration help')).toContain('*Incoming integration* `help`');
    expect(await type('list all')).toContain('2 integrations');
    expect(await type('list --search all')).toContain('1 integration');
    expect(await type('doctor --integration all')).toContain('`all`');
});

test.each([
    ['c', 'There is no `/integration c`. These begin so: `create`, `clone` and `connect`.'],
    ['re', 'These begin so: `remove` and `replay`.'],
    ['LI', 'Did you mean `list`?'],
    ['help d', 'These begin so: `disable`, `doctor` and `disconnect`.'],
    ['sho "CI builds"', '/integration show "CI builds"'],
    ['x', 'There is no `/integration x`. Type `/integration help` for the list.'],
])('names what begins as a short word does: %s', async (line, told) => {
    const { show } = aWorkspace();
    expect(await show(line)).toContain(told);
});
