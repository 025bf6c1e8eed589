import { describe, expect, test } from '@jest/globals';
import { aWorkspace } from '../fakes/aWorkspace.mts';

const create = 'create outgoing Deploys --urls https://example.com/hook --channel #general';

describe('an update empties what is to be gone', () => {
    test('trigger words that are cleared', async () => {
        const { stored, type } = aWorkspace();
        await type(`${create} --trigger-words deploy,rollback`);
        expect(await type('update Deploys --clear trigger-words')).toContain(
            '- `triggerWords`: `deploy`, `rollback` → none',
        );
        expect(stored('Deploys').triggerWords).toEqual([]);
    });

    test('a target room, which would go on to take the answers', async () => {
        const { stored, type } = aWorkspace();
        await type('create outgoing New --urls https://example.com --event userCreated --target-room #general');
        const reply = await type('update New --event sendMessage --channel #general');
        expect(reply).toContain('- `targetRoom`: `#general` → none');
        expect(stored('New')).toMatchObject({ event: 'sendMessage', targetRoom: '' });
    });

    test('a target room that was left behind, with whatever is changed', async () => {
        const { stored, type } = aWorkspace();
        await type(create);
        Object.assign(stored('Deploys'), { targetRoom: '#general', runOnEdits: true });
        expect(await type('update Deploys --run-on-edits')).toContain('is like that already');
        expect(await type('disable Deploys')).toContain('- `targetRoom`: `#general` → none');
        expect(stored('Deploys')).toMatchObject({ targetRoom: '', enabled: false, runOnEdits: true });
    });

    test('a target room that is cleared by name', async () => {
        const { stored, type } = aWorkspace();
        await type(create);
        Object.assign(stored('Deploys'), { targetRoom: '#general' });
        await type('update Deploys --clear target-room');
        expect(stored('Deploys').targetRoom).toBe('');
    });
});

describe('what the workspace keeps all the same', () => {
    test('is said once, and not that it is gone', async () => {
        const { stored, type } = aWorkspace();
        await type(`${create} --trigger-words deploy --run-on-edits`);
        const reply = await type('update Deploys --event roomCreated');
        expect(reply.match(/triggerWords/g)).toHaveLength(1);
        expect(reply).toContain('The event makes no use of `triggerWords`; the workspace keeps that stored');
        expect(reply).toContain('The event makes no use of `channel` and `runOnEdits`, so that is gone.');
        expect(reply).not.toContain('although it was asked');
        expect(stored('Deploys')).toMatchObject({ runOnEdits: false, triggerWords: ['deploy'] });
        expect(await type('update Deploys --alias X')).not.toContain('triggerWords');
        const back = await type('update Deploys --event sendMessage --channel #general');
        expect(back).toContain('What was stored in `triggerWords` counts again with this event.');
    });

    test('is said where it was asked to go', async () => {
        const { type } = aWorkspace();
        await type(`${create} --trigger-words deploy`);
        await type('update Deploys --event roomCreated');
        expect(await type('update Deploys --clear trigger-words')).toContain('did not change `triggerWords`, although');
    });
});

test.each([
    ['incoming', 'create incoming Deploys'],
    ['outgoing', create],
])('a script of an %s one is sent with every change, with all that goes with it', async (_kind, line) => {
    const { stored, type, sent } = aWorkspace();
    await type(`${line} --script-engine isolated-vm --skip-transpile --script "class Script {}"`);
    for (const change of ['update Deploys --alias X', 'disable Deploys', 'enable Deploys']) {
        await type(change);
        const script = {
            script: 'class Script {}',
            scriptEnabled: true,
            skipTranspile: true,
            scriptEngine: 'isolated-vm',
        };
        expect(sent('integrations.update').pop()).toMatchObject(script);
    }
    await type('update Deploys --clear script');
    expect(stored('Deploys')).toMatchObject({ script: '', scriptEnabled: false });
});

test.each([
    ['alias', '--alias ""', ''],
    ['emoji', '--emoji ""', ''],
    ['triggerWords', '--trigger-words ""', []],
])('an empty %s is none', async (field, option, value) => {
    const { stored, type } = aWorkspace();
    await type(`${create} --alias A --emoji :a: --trigger-words deploy`);
    expect(await type(`update Deploys ${option}`)).toContain(`- \`${field}\`:`);
    expect(stored('Deploys')).toMatchObject({ [field]: value });
});

test.each(['--name ""', '--urls ""', '--channel ""'])('%s is refused: nothing works without', async (option) => {
    const { type } = aWorkspace();
    await type(create);
    expect(await type(`update Deploys ${option}`)).toContain('it is empty');
});

test.each([
    ['the words are gone', '--trigger-words go', '--clear trigger-words'],
    ['it listens to another room, without words', '--channel @owen', '--channel #ops'],
])('one that its own answers set off from now on says so: %s', async (_name, options, change) => {
    const { type } = aWorkspace();
    await type(`create outgoing Calls https://a.example ${options}`);
    expect(await type(`update Calls ${change}`)).toContain('calls the URL again, without end');
    expect(await type('update Calls --alias Bot')).not.toContain('without end');
});

test('a template that takes the place of one with a secret says that deliveries are not checked any more', async () => {
    const { type } = aWorkspace();
    await type('create incoming Commits --template github --secret s3cret');
    expect(await type('update Commits --template-options success')).not.toContain('had a secret');
    expect(await type('update Commits --template gitlab')).toContain('had a secret, and this one has none');
    expect(await type('update Commits --template github --secret s3cret')).not.toContain('had a secret');
});

test.each([
    ['X --retry-count 3 --alias Bot', '/integration update X --alias Bot'],
    [
        'X --urls https://a.example --trigger-words a --emoji :owl: --enabled false',
        '/integration update X --enabled false --emoji :owl:',
    ],
])('%s offers the line without what does not go with the type', async (words, line) => {
    const { type } = aWorkspace();
    await type('create incoming X --channel #general');
    const reply = await type(`update ${words}`);
    expect(reply).toContain('does not go with an incoming integration');
    expect(reply).toContain(`\`\`\`\n${line}\n\`\`\``);
    expect(await type(line.replace('/integration ', ''))).not.toContain('```');
});

test('offers no line where nothing would be left to change, or more is wrong', async () => {
    const { type } = aWorkspace();
    await type('create incoming X --channel #general');
    expect(await type('update X --retry-count 3')).not.toContain('```');
    expect(await type('update X --retry-count 3 --channel all_public_channels')).not.toContain('```');
});

describe('what comes with a change is told as with a create', () => {
    const incoming = 'create incoming Alerts --channel #general';

    test('what keeps it from posting in another room, or as another user', async () => {
        const { stored, type } = aWorkspace();
        await type(incoming);
        const told = 'Look at this first: the user it posts as is not a member of what is private: `#ops`.';
        expect(await type('update Alerts --channel #ops')).toContain(told);
        expect(await type('update Alerts --alias Bot')).not.toContain('Look at this first');
        expect(await type('update Alerts --channel #general')).not.toContain('Look at this first');
        Object.assign(stored('Alerts'), { channel: ['#ops'], username: 'admin' });
        expect(await type('update Alerts --username rocket.cat')).toContain(told);
    });

    test('that an address takes everything unencrypted, and who chooses the poster', async () => {
        const { type } = aWorkspace();
        await type(create);
        const changed = await type('update Deploys --urls http://example.com/hook --impersonate-user');
        expect(changed).toContain('travel unencrypted to `http://example.com/hook`');
        expect(changed).toContain('Whoever answers the call chooses who posts the answer');
        const other = await type('update Deploys --alias Bot');
        expect(other).not.toContain('unencrypted');
        expect(other).not.toContain('Whoever answers');
    });

    test('others that have its new name', async () => {
        const { type } = aWorkspace();
        await type(incoming);
        await type('create incoming Builds --channel #general');
        expect(await type('rename Builds alerts')).toContain('Another integration has the same name');
        expect(await type('update Builds --alias Bot')).not.toContain('has the same name');
    });
});
