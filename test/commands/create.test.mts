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
        → get integrations.list?offset=0&count=8&name=CI%20builds
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
        - trigger words: \`deploy\`, \`rollback\`
        - calls: \`https://example.com/hook\`
        - posts answers as: \`rocket.cat\`
        - token, sent along with every call: \`(a token)\` (keep it to yourself)
        - author: \`olivia\`, through the service account
        - enabled
        See that it works: \`/integration test 000000000000000000000001 --send\`
        → get permissions.listAll
        → post integrations.create
        → get integrations.list?offset=0&count=8&name=Deploys
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
        Every option: \`/integration help create all\`
        "
    `);
});

test('creates nothing that the workspace refuses', async () => {
    const { show } = aWorkspace();
    expect(await show('create incoming X --username nobody')).toMatchInlineSnapshot(`
        "
        There is no user \`nobody\`; upper and lower case count. Choose who posts with \`--username\`. Nothing was changed.
        → get permissions.listAll
        → post integrations.create
        → get integrations.list?offset=0&count=8&name=X
        "
    `);
});

test('tells of others that have the name already', async () => {
    const { type } = aWorkspace();
    await type('create incoming Alerts --channel #general');
    const reply = await type('create outgoing alerts https://example.com/hook');
    expect(reply).toContain('Another integration has the same name, so that only ids tell them apart:');
    expect(reply).toContain('- `000000000000000000000001` incoming `Alerts`, `#general`');
    expect(reply).not.toContain('- `000000000000000000000002`');
});

test.each([
    ['create incoming X --channel #general,#nope', 'There is no room or person `#nope`. Nothing was changed.'],
    ['create incoming X --channel #nope,@nobody', 'There are no rooms or people `#nope` and `@nobody`.'],
    ['create incoming X --channel #General', 'There is no room or person `#General`. Did you mean `#general`?'],
])('names the rooms that do not exist: %s', async (line, words) => {
    expect(await aWorkspace().type(line)).toContain(words);
});

test.each([
    ['create "CI builds" incoming', 'create incoming "CI builds"'],
    ['create incoming X --channel #My Cool Room', 'create incoming X --channel #my-cool-room'],
    ['create incoming X --channel "#My Cool Room"', 'create incoming X --channel #my-cool-room'],
])('offers the line that was meant: %s', async (line, meant) => {
    expect(await aWorkspace().type(line)).toContain(`\`\`\`\n/integration ${meant}\n`);
});

test('takes no script of which the client sent only the first line', async () => {
    const { type, api } = aWorkspace();
    expect(await type('create incoming X --script "class Script {"')).toContain('breaks off in the middle');
    expect(api.integrations).toHaveLength(0);
    expect(await type('create incoming X --script "class Script {}"')).toContain('- script: 15 characters in 1 line');
});

test('an empty option is as good as none', async () => {
    const { type, sent } = aWorkspace();
    await type('create incoming X --alias "" --emoji ""');
    expect(sent('integrations.create')).toEqual([expect.not.objectContaining({ alias: '' })]);
});

test('says that the answer of the URL chooses who posts where it may', async () => {
    const { type } = aWorkspace();
    const line = 'create outgoing Deploys --urls https://example.com/hook --trigger-words deploy';
    expect(await type(`${line} --impersonate-user true`)).toContain('`user_name`');
    expect(await type(line)).not.toContain('`user_name`');
});

test('says that its own answers set one off that listens where they are posted', async () => {
    const { type } = aWorkspace();
    const line = 'create outgoing Deploys --urls https://example.com/hook';
    expect(await type(line)).toContain(
        'without end: give it `--trigger-words`, or answer nothing where `bot` is true.',
    );
    expect(await type(`${line} --trigger-words deploy`)).not.toContain('without end');
    expect(await type(`${line} --event roomCreated`)).not.toContain('without end');
});

test.each(['', ' --secret abcdef'])(
    'tells how a template is tried, as a plain text from a shell is not posted%s',
    async (secret) => {
        const { type } = aWorkspace();
        const reply = await type(`create incoming Commits --template github${secret}`);
        expect(reply).not.toContain('curl');
        expect(reply).toMatch(
            /What a shell sends posts nothing here\. See that it works with a sample of what GitHub sends: `\/integration test 0+1`/,
        );
        expect(await type('show Commits')).not.toContain('curl');
    },
);

test('warns of what keeps it from posting, as does a clone', async () => {
    const { type } = aWorkspace();
    expect(await type('create incoming Alerts --channel #ops')).toMatchInlineSnapshot(`
        "*Created the incoming integration* \`Alerts\`
        - id: \`000000000000000000000001\`
        - posts to: \`#ops\`
        - posts as: \`rocket.cat\`
        - webhook URL: \`http://chat.example:3000/hooks/000000000000000000000001/fake-token-1\` (keep it to yourself: anyone who has it can post)
        - author: \`olivia\`, through the service account
        - enabled
        Try it from a shell:
        \`\`\`
        curl -X POST -H 'Content-Type: application/json' --data '{"text":"Hello from the shell"}' 'http://chat.example:3000/hooks/000000000000000000000001/fake-token-1'
        \`\`\`
        See that it works: \`/integration test 000000000000000000000001\`
        Look at this first: the user it posts as is not a member of what is private: \`#ops\`. Fix it in \`#ops\`: \`/invite @rocket.cat\`
        Look at this first: the user it posts as may not write in \`#ops\`, which is read-only or has muted that user. Fix it in \`#ops\`: \`/unmute @rocket.cat\`"
    `);
    expect(await type('clone Alerts Others --channel #ops')).toMatchInlineSnapshot(`
        "A copy of \`Alerts\` (\`000000000000000000000001\`), which stays as it is:
        *Created the incoming integration* \`Others\`
        - id: \`000000000000000000000002\`
        - posts to: \`#ops\`
        - posts as: \`rocket.cat\`
        - webhook URL: \`http://chat.example:3000/hooks/000000000000000000000002/fake-token-2\` (keep it to yourself: anyone who has it can post)
        - author: \`olivia\`, through the service account
        - enabled
        Try it from a shell:
        \`\`\`
        curl -X POST -H 'Content-Type: application/json' --data '{"text":"Hello from the shell"}' 'http://chat.example:3000/hooks/000000000000000000000002/fake-token-2'
        \`\`\`
        See that it works: \`/integration test 000000000000000000000002\`
        Look at this first: the user it posts as is not a member of what is private: \`#ops\`. Fix it in \`#ops\`: \`/invite @rocket.cat\`
        Look at this first: the user it posts as may not write in \`#ops\`, which is read-only or has muted that user. Fix it in \`#ops\`: \`/unmute @rocket.cat\`"
    `);
});
