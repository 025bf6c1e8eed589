import { expect, test } from '@jest/globals';
import { aWorkspace } from '../fakes/aWorkspace.mts';

const kept = JSON.stringify([
    { type: 'incoming', name: 'CI builds', channel: ['#general'], alias: 'Bot' },
    { type: 'outgoing', name: 'Deploys', channel: ['#general'], urls: ['https://example.com/hook'] },
]);

test('shows what it would do', async () => {
    const { type, showWords } = aWorkspace();
    await type('create incoming "CI builds" --channel #general');
    expect(await showWords(['import', kept])).toMatchInlineSnapshot(`
        "
        *Plan:* 1 to create, 1 to change
        - change \`CI builds\`: \`alias\`: none → \`Bot\`
        - create \`Deploys\`
        Nothing is done yet, and nothing will be removed. To do it, press the button, or import the same again with \`--yes\`.
        → get integrations.list?offset=0&count=8
        "
    `);
});

test('does it where that is said, and nothing the second time', async () => {
    const { type, showWords } = aWorkspace();
    await type('create incoming "CI builds" --channel #general');
    expect(await showWords(['import', kept, '--yes'])).toMatchInlineSnapshot(`
        "
        *Imported:* 1 created, 1 changed
        - changed \`CI builds\` (\`000000000000000000000001\`)
        - created \`Deploys\` (\`000000000000000000000002\`)
        What was created has webhook URLs and tokens of its own: \`/integration show <id>\`
        → get integrations.list?offset=0&count=8
        → get integrations.get?integrationId=000000000000000000000001
        → put integrations.update
        → post integrations.create
        "
    `);
    expect(await showWords(['import', kept, '--yes'])).toMatchInlineSnapshot(`
        "
        *Imported:* 2 unchanged
        → get integrations.list?offset=0&count=8
        "
    `);
});

test('tells whose deliveries are no longer checked, before and after', async () => {
    const [old, { type, typeWords, stored }] = [aWorkspace(), aWorkspace()];
    await old.type('create incoming "CI builds" --channel #general --template github --secret s3cret');
    await old.type('create incoming Unsigned --channel #general --template github');
    const [, json = ''] = /```(?:json)?\n(.*)```/s.exec(await old.typeWords(['export'])) ?? [];
    const told = (reply: string) => reply.split('\n').filter((line) => line.startsWith('Secrets of services'));
    const expected = [
        'Secrets of services are not in an export. Until you set theirs, these post whatever is sent to their URL (`/integration update <name>` opens a form): `CI builds`',
    ];
    expect(told(await typeWords(['import', json]))).toEqual(expected);
    expect(told(await typeWords(['import', json, '--yes']))).toEqual(expected);
    expect(stored('CI builds')).toMatchObject({ script: expect.not.stringContaining('s3cret') });
    expect(told(await typeWords(['import', json]))).toEqual([]);
    await type('update "CI builds" --template gitlab --secret 0ther');
    expect(told(await typeWords(['import', json]))).toEqual(expected);
    await type('update "CI builds" --template github --secret s3cret --template-options labels');
    expect(told(await typeWords(['import', json]))).toEqual([]);
});

test('tells what the workspace left as it was, and what it took of the same', async () => {
    const { type, typeWords, stored } = aWorkspace();
    await type('create incoming Old --channel #general');
    // A workspace that keeps this, whatever it is sent.
    Object.defineProperty(stored('Old'), 'alias', { enumerable: true, get: () => 'Kept', set: () => undefined });
    const entry = { type: 'incoming', name: 'Old', channel: ['#general'] };
    const left = '- failed: `Old`. The workspace did not change `alias`, although it was asked to.';
    expect(await typeWords(['import', JSON.stringify([entry]), '--yes'])).toBe(
        `*Nothing was imported:* 1 failed\n${left}`,
    );
    expect(await typeWords(['import', JSON.stringify([{ ...entry, emoji: ':ghost:' }]), '--yes'])).toBe(
        `*Imported in part:* 1 failed\n${left}`,
    );
    expect(stored('Old')).toMatchObject({ alias: 'Kept', emoji: ':ghost:' });
});

test('takes an id once, as two exports joined may have it twice', async () => {
    const { api, typeWords } = aWorkspace();
    const entry = { id: 'x', type: 'incoming', name: 'CI', channel: ['#general'] };
    const json = JSON.stringify([entry, { ...entry, alias: 'Bot' }, { ...entry, id: 'y', name: 'Other' }]);
    expect(await typeWords(['import', json, '--yes'])).toContain(
        '- in doubt, so left alone: `CI`, as one before it has the same id',
    );
    expect(api.integrations.map(({ name }) => name)).toEqual(['CI', 'Other']);
});

test('leaves what stands twice out of account for what else there is', async () => {
    const { type, typeWords, stored } = aWorkspace();
    await type('create incoming CI --channel #general');
    const entry = { id: 'elsewhere', type: 'incoming', name: 'CI', channel: ['#general'], alias: 'Bot' };
    const deploys = {
        id: 'elsewhere',
        type: 'outgoing',
        name: 'Deploys',
        channel: ['#general'],
        urls: ['https://a.example'],
    };
    const json = JSON.stringify([entry, { ...entry, alias: 'Robot' }, deploys]);
    expect(await typeWords(['import', json, '--yes'])).toContain(
        '*Imported in part:* 1 created, 1 changed, 1 in doubt',
    );
    expect(stored('CI').alias).toBe('Bot');
    expect(stored('Deploys').type).toBe('webhook-outgoing');
});

test('takes a text or a file, not both', async () => {
    const { typeWords } = aWorkspace();
    for (const option of ['--file', '--file-id=x']) {
        expect(await typeWords(['import', kept, option])).toContain(
            `\`${option.replace('=x', '')}\` does not go with \`--json\``,
        );
    }
});

test('lets nothing that is stored unused come into use by another event', async () => {
    const { type, typeWords, stored } = aWorkspace();
    await type('create outgoing Calls https://example.com/a');
    Object.assign(stored('Calls'), { event: 'userCreated', channel: [], runOnEdits: true, triggerWords: ['go'] });
    const json = JSON.stringify([
        { type: 'outgoing', name: 'Calls', channel: ['#general'], urls: ['https://example.com/a'], runOnEdits: false },
    ]);
    expect(await typeWords(['import', json, '--yes'])).toContain('1 changed');
    expect(stored('Calls')).toMatchObject({ event: 'sendMessage', runOnEdits: false, triggerWords: [] });
    expect(await typeWords(['import', json])).toContain('*Plan:* 1 unchanged');
});

test('does not take what a new event leaves no use for as changed by somebody else', async () => {
    const { type, typeWords, stored } = aWorkspace();
    await type('create outgoing Calls https://example.com/a --trigger-words go');
    const urls = ['https://example.com/a'];
    const id = stored('Calls')._id;
    const json = JSON.stringify([{ id, type: 'outgoing', name: 'Calls', event: 'roomArchived', urls }]);
    expect(await typeWords(['import', json, '--yes'])).toContain('1 changed');
    expect(stored('Calls')).toMatchObject({ event: 'roomArchived' });
    expect(await typeWords(['import', json])).toContain('*Plan:* 1 unchanged');
});

test('puts back what was stored beyond the rules of typed words, once it was removed', async () => {
    const { api, type, typeWords, stored } = aWorkspace();
    await type('create outgoing Calls https://example.com/a --channel #general --retry-count 3');
    const odd = {
        name: 'x'.repeat(150),
        emoji: 'owl',
        retryCount: 0,
        urls: Array.from({ length: 22 }, (_, at) => `https://example.com/${at}`),
    };
    Object.assign(stored('Calls'), odd);
    const [, json = ''] = /```(?:json)?\n(.*)```/s.exec(await typeWords(['export'])) ?? [];
    await type(`remove ${stored(odd.name)._id} --yes`);
    expect(api.integrations).toEqual([]);
    expect(await typeWords(['import', json, '--yes'])).toContain('*Imported:* 1 created');
    expect(api.integrations).toMatchObject([odd]);
    expect(await typeWords(['import', json])).toContain('1 unchanged');
});

test('tells what the workspace made otherwise of a new one than it was asked for', async () => {
    const { api, typeWords } = aWorkspace();
    const create = api.store.create.bind(api.store);
    api.store.create = (user, body) => Object.assign(create(user, body), { alias: 'Other' });
    const entry = { type: 'incoming', name: 'New', channel: ['#general'], alias: 'Bot' };
    const reply = await typeWords(['import', JSON.stringify([entry]), '--yes']);
    expect(reply).toContain('*Imported in part:* 1 created');
    expect(reply).toMatch(
        /- created `New` \(`\d+`\), but the workspace has other values for `alias` than it was asked for/,
    );
});
