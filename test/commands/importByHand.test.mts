import { expect, test } from '@jest/globals';
import { readExport } from '../../lib/integrations/transfer/readExport.ts';
import { en } from '../../lib/messages/languages/en.ts';
import { problem } from '../../lib/replies/failures/problems.ts';
import { aWorkspace } from '../fakes/aWorkspace.mts';

test('says what is no export', async () => {
    const { showWords } = aWorkspace();
    expect(await showWords(['import', 'CI builds'])).toMatchInlineSnapshot(`
        "
        \`CI builds\` is not right for \`--json\`: paste what \`/integration export\` gave, with its brackets: JSON with a list of integrations.
        Usage: \`/integration import [<json>] [--file] [--file-id <id>] [--yes]\`
        "
    `);
    expect(await showWords(['import', '[{"type":"incoming","colour":"red"}]'])).toMatchInlineSnapshot(`
        "
        - Integration 1: The name is missing: \`<name>\`.
        - Integration 1: There is no option \`colour\`.
        Usage: \`/integration import [<json>] [--file] [--file-id <id>] [--yes]\`
        "
    `);
});

test.each([
    ['chanel', 'channel'],
    ['Channel', 'channel'],
    ['room', 'channel'],
    ['trigger-words', 'triggerWords'],
    ['url', 'urls'],
    ['icon_emoji', 'emoji'],
    ['templat', 'template'],
])('names the key that was likely meant by %s', async (key, meant) => {
    const { typeWords } = aWorkspace();
    const json = JSON.stringify([{ type: 'outgoing', name: 'CI', [key]: ['#general'] }]);
    expect(await typeWords(['import', json])).toContain(
        `Integration 1, \`CI\`: There is no option \`${key}\`. Did you mean \`${meant}\`?`,
    );
});

test('names no key where none is near, and none that no export holds', async () => {
    const { typeWords } = aWorkspace();
    for (const key of ['colour', 'token', 'tokens', '__proto__', 'constructor']) {
        const json = `[{ "type": "outgoing", "name": "CI", "${key}": "x" }]`;
        expect(await typeWords(['import', json])).not.toContain('Did you mean');
    }
});

test('reads what was written by hand as typed words are read, so that nothing is left to do the second time', async () => {
    const { typeWords, stored } = aWorkspace();
    const json = JSON.stringify([
        { type: 'incoming', name: 'By hand', channel: [' #general '], username: '@rocket.cat' },
        {
            type: 'outgoing',
            name: 'Calls',
            channel: ['#general'],
            urls: [' https://example.com/a '],
            triggerWords: ['a,b'],
        },
    ]);
    expect(await typeWords(['import', json, '--yes'])).toContain('2 created');
    expect(stored('By hand')).toMatchObject({ channel: ['#general'], username: 'rocket.cat' });
    expect(stored('Calls')).toMatchObject({ urls: ['https://example.com/a'], triggerWords: ['a,b'] });
    expect(await typeWords(['import', json])).toContain('*Plan:* 2 unchanged');
});

test('changes nothing but what was edited, whatever is stored beside it', async () => {
    const { api, type, typeWords, stored } = aWorkspace();
    await type('create outgoing Calls https://example.com/a --trigger-words deploy');
    Object.assign(stored('Calls'), { triggerWords: [' rollback'], urls: ['https://example.com/a '] });
    const id = api.integrations[0]?._id;
    const kept = {
        type: 'outgoing',
        channel: ['#general'],
        triggerWords: [' rollback'],
        urls: ['https://example.com/a '],
    };
    const edited = JSON.stringify([{ ...kept, id, name: 'Calls again' }]);
    expect(await typeWords(['import', edited])).toContain('- change `Calls again`: `name`: `Calls` → `Calls again`\n');
});

test('takes a list that is written as one text, as the REST API takes channels', async () => {
    const { stored, typeWords } = aWorkspace();
    const integrations = [
        { type: 'incoming', name: 'CI', channel: '#general' },
        {
            type: 'outgoing',
            name: 'Deploys',
            channel: '#general，#ops,, #general',
            urls: 'https://a.example/?x=1,2,https://b.example',
        },
    ];
    const line = ['import', JSON.stringify({ integrations }), '--yes'];
    expect(await typeWords(line)).toContain('2 created');
    expect(stored('CI').channel).toEqual(['#general']);
    expect(stored('Deploys')).toMatchObject({
        channel: ['#general', '#ops'],
        urls: ['https://a.example/?x=1,2', 'https://b.example'],
    });
    expect(await typeWords(line)).toContain('2 unchanged');
});

test.each([
    [{ enabled: 'true' }, '`"true"` is not right for `enabled`: use `true` or `false`.'],
    [{ alias: 5 }, '`5` is not right for `alias`: write one text, between quotes.'],
    [{ channel: [5] }, '`[5]` is not right for `channel`: write a list of texts, like `["#general"]`.'],
    [{ event: null }, '`null` is not right for `event`: use `sendMessage`'],
    [{ retryCount: '3' }, '`"3"` is not right for `retryCount`: use a whole number from'],
    [{ script: [5] }, '`[5]` is not right for `script`: write it as `/integration export` does.'],
    [{ id: 5 }, '`5` is not right for `id`: write one text, between quotes.'],
    [{ template: 'github' }, '`"github"` is not right for `template`: write it as `/integration export` does.'],
])('says of which type a value is to be: %j', async (members, told) => {
    const { typeWords } = aWorkspace();
    const json = JSON.stringify([{ type: 'outgoing', name: 'CI', ...members }]);
    expect(await typeWords(['import', json])).toContain(`Integration 1, \`CI\`: ${told}`);
});

test('says what is no integration', async () => {
    const { typeWords } = aWorkspace();
    expect(await typeWords(['import', '[5]'])).toContain(
        'Integration 1: `5` is not right for `integrations`: write it as `/integration export` does.',
    );
});

test('takes what is empty for what is left out, as an export has it', async () => {
    const { stored, type, typeWords } = aWorkspace();
    await type('create outgoing Deploys --urls https://a.example --trigger-words go --alias Bot --channel #general');
    const { urls, channel } = stored('Deploys');
    const entry = { type: 'outgoing', name: 'Deploys', channel, urls, triggerWords: '', alias: '', script: [] };
    const line = ['import', JSON.stringify([{ id: stored('Deploys')._id, ...entry }]), '--yes'];
    expect(await typeWords(line)).toContain('1 changed');
    expect(stored('Deploys')).toMatchObject({ triggerWords: [], alias: '' });
    expect(await typeWords(line)).toContain('1 unchanged');
});

test.each([
    [
        'more integrations than one import takes',
        '0,'.repeat(1000),
        '`1001` is not right for `integrations`: name 1000 at most',
    ],
    [
        'a list that is too long to be read',
        '{"type":"outgoing","name":"A","urls":"' + 'https://a.example,'.repeat(4000) + '"},',
        'use 60000 characters at most',
    ],
    [
        'JSON that is too deep to be written again',
        '['.repeat(9000) + ']'.repeat(9000) + ',',
        '`["…"]` is not right for `integrations`',
    ],
    [
        'more members than anything has',
        `{"type":"incoming","name":"A",${Array.from({ length: 101 }, (_, at) => `"k${at}":0`).join(',')}},`,
        'write it as `/integration export` does',
    ],
])('refuses %s at once', (_, entries, told) => {
    const read = readExport(`[${entries}0]`, '--json');
    const problems = read.ok ? [] : read.problems;
    expect(problems.map((it) => problem(it, en)).join('\n')).toContain(told);
});
