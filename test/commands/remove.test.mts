import { expect, test } from '@jest/globals';
import { aWorkspace } from '../fakes/aWorkspace.mts';

test('removes nothing until it is said', async () => {
    const { type, show } = aWorkspace();
    await type('create incoming "CI builds" --channel #general');
    expect(await show('remove "CI builds"')).toMatchInlineSnapshot(`
        "
        *Remove* the incoming integration \`CI builds\`? Its webhook URL stops working for good.
        - id: \`000000000000000000000001\`
        - posts to: \`#general\`
        - posts as: \`rocket.cat\`
        - author: \`olivia\`
        - enabled
        Nothing is removed yet. To do it, click the button or type \`/integration remove 000000000000000000000001 --yes\`
        To stop it and keep it: \`/integration disable 000000000000000000000001\`
        → get integrations.list?offset=0&count=8&name=CI%20builds
        "
    `);
});

test('removes one, with a line that makes one like it', async () => {
    const { type, show } = aWorkspace();
    await type('create incoming "CI builds" --channel #general');
    expect(await show('remove "CI builds" --yes')).toMatchInlineSnapshot(`
        "
        *Removed* the incoming integration \`CI builds\` (\`000000000000000000000001\`). Its webhook URL no longer works.
        This makes one like it again, with another URL:
        \`\`\`
        /integration create incoming "CI builds" --channel #general
        \`\`\`
        → get integrations.list?offset=0&count=8&name=CI%20builds
        → get integrations.get?integrationId=000000000000000000000001
        → post integrations.remove
        "
    `);
});

test('removes an outgoing one', async () => {
    const { type, show } = aWorkspace();
    await type('create outgoing Deploys --urls https://example.com/hook --trigger-words deploy');
    expect(await show('remove Deploys --yes')).toMatchInlineSnapshot(`
        "
        *Removed* the outgoing integration \`Deploys\` (\`000000000000000000000001\`). Its history is gone with it.
        This makes one like it again, with another token:
        \`\`\`
        /integration create outgoing Deploys --channel #general --urls https://example.com/hook --trigger-words deploy
        \`\`\`
        → get integrations.list?offset=0&count=8&name=Deploys
        → get integrations.get?integrationId=000000000000000000000001
        → post integrations.remove
        "
    `);
});

test('the question tells already what a line that makes one like it cannot say', async () => {
    const { type, api } = aWorkspace();
    const script = `class Script {\n${'// a long one\n'.repeat(50)}}`;
    await type('create incoming Scripted --channel #general');
    await type('create outgoing Comma --urls https://example.com/a --trigger-words deploy');
    for (const it of api.integrations) {
        Object.assign(
            it,
            it.name === 'Scripted' ? { script, scriptEnabled: true } : { urls: ['https://example.com/a,b'] },
        );
    }
    expect(await type('remove Scripted')).toMatch(/`script`.*\/integration export /);
    expect(await type('remove Comma --yes')).toContain('https://example.com/a,b');
    expect(await type('remove Scripted --yes')).toContain('`script`');
});

test('the line that makes one with a template again names it, and what it cannot say of it', async () => {
    const { type } = aWorkspace();
    const line = 'create incoming Commits --channel #general --template github --template-options no-excerpts';
    await type(`${line} --secret abcdef`);
    const question = await type('remove Commits');
    expect(question).not.toContain('export');
    const reply = await type('remove Commits --yes');
    expect(reply).toContain(`\`\`\`\n/integration ${line}\n\`\`\``);
    expect(reply).toContain('Not in the line, so to be set again elsewhere: its `secret`.');
    expect(reply).not.toContain('abcdef');
});

test('asks about words that became one name also where no line can say it', async () => {
    const { stored, type, typeWords } = aWorkspace();
    await typeWords(['create', 'incoming', 'A ```b', '--channel', '#general']);
    expect(await type('remove A ```b --yes')).toContain('Put quotes around each text with spaces');
    expect(stored('A ```b')).toBeDefined();
});
