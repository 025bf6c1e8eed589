import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AppWorkspace, SETUP_TIMEOUT } from './fixtures/AppWorkspace.mts';

let app: AppWorkspace;

beforeAll(async () => {
    app = await AppWorkspace.open();
}, SETUP_TIMEOUT);

afterAll(() => app.close());

const outgoing = 'outgoing X --urls https://example.com';

/** Command lines that are refused before any call, with the words their replies must hold. */
const refused: [line: string, words: string[]][] = [
    ['', ['`incoming`', '`outgoing`', '<name>']],
    ['incoming', ['<name>']],
    ['outgoing X', ['--urls']],
    ['sideways X', ['`sideways`', '`incoming`', '`outgoing`']],
    ['incomming X', ['`incomming`', 'Did you mean `incoming`']],
    ['incoming X --alias a Y', ['`Y`', 'uotes', 'create incoming X --alias "a Y"']],
    ['incoming "X Y --channel #ops', ['never closed']],
    ['incoming Bobs --alias "Bobs --channel #ops"', ['`--channel`', 'apostrophes']],
    ['incoming X --chanel #ops', ['`--chanel`', 'Did you mean `--channel`']],
    ['incoming X --nonsense', ['`--nonsense`']],
    ['incoming X --channel', ['`--channel`', '<channel>']],
    ['incoming X --name Y', ['`X`', 'too many']],
    ['incoming X --alias a --alias b', ['`--alias`', 'more than once']],
    ['incoming ""', ['empty', '--name']],
    [`incoming ${'x'.repeat(200)}`, ['--name', '120']],
    ['incoming "a\u202eb"', ['--name', 'invisible characters']],
    ['incoming X --channel general', ['`general`', '`#`', '`@`']],
    ['incoming X --channel all_public_channels', ['`all_public_channels`', '--channel']],
    ['incoming X --username "a b"', ['`a b`', '--username']],
    ['incoming X --emoji rocket', ['`rocket`', '`:rocket:`']],
    ['incoming X --avatar picture.png', ['`picture.png`', '--avatar']],
    ['incoming X --enabled=maybe', ['`maybe`', '`true`', '`false`']],
    ['incoming X --script-engine vm2', ['`vm2`', '`isolated-vm`']],
    ['incoming X --event sendMessage', ['`--event`', 'incoming']],
    ['incoming X --urls https://example.com', ['`--urls`', 'incoming']],
    ['incoming X --token t', ['`--token`', 'incoming']],
    ['incoming X --target-room #ops', ['`--target-room`', 'incoming']],
    ['incoming X --retry-count 3 --run-on-edits', ['`--retry-count`', '`--run-on-edits`', 'incoming']],
    [`${outgoing} --override-destination-channel-enabled`, ['`--override-destination-channel-enabled`', 'outgoing']],
    [`${outgoing} --event sendMessages`, ['`sendMessages`', 'Did you mean `sendMessage`', '`userCreated`']],
    [`${outgoing} --event roomJoined --trigger-words x`, ['`--trigger-words`', '`roomJoined`']],
    [`${outgoing} --event roomJoined --trigger-word-anywhere`, ['`--trigger-word-anywhere`', '`roomJoined`']],
    [`${outgoing} --event roomCreated --channel #ops`, ['`--channel`', '`roomCreated`']],
    [`${outgoing} --event userCreated`, ['--target-room', '`userCreated`']],
    [`${outgoing} --target-room #ops`, ['`--target-room`', '`sendMessage`']],
    [`${outgoing} --event userCreated --target-room ops`, ['`ops`', '--target-room']],
    ['outgoing X --urls ftp://example.com', ['`ftp://example.com`', '--urls', 'https://']],
    ['outgoing X --urls https://ok.example,nonsense', ['nonsense`', '--urls']],
    [`${outgoing} --retry-count 0`, ['`0`', '--retry-count', '1']],
    [`${outgoing} --retry-count 2.5`, ['`2.5`', '--retry-count']],
    [`${outgoing} --retry-count many`, ['`many`', '--retry-count']],
    [`${outgoing} --retry-delay slowly`, ['`slowly`', '`powers-of-ten`', '`increments-of-two`']],
    [`${outgoing} --token "two words"`, ['`two words`', '--token']],
];

describe('refused before any call, with the usage line or the line that was most likely meant', () => {
    test.each(refused)('create %s', async (line, words) => {
        let reply = '';
        const passed = await app.gateway.during(async () => (reply = await app.type(`create ${line}`)));
        for (const word of words) {
            expect(reply).toContain(word);
        }
        expect(reply).toMatch(
            /Usage: `\/integration create \{incoming \| outgoing\} <name> \[options\]`|copy it if it is:\n```\n\/integration create .*\n```/,
        );
        expect(passed).toEqual([]);
    });
});

test('all problems of a line are told at once', async () => {
    const reply = await app.type('create outgoin --chanel #x --emoji rocket --retry-count none');
    for (const word of ['`outgoin`', '`--chanel`', '`rocket`', '`none`', '<name>']) {
        expect(reply).toContain(word);
    }
});

test('an unknown subcommand is answered with the nearest', async () => {
    const offered = '```\n/integration create incoming X\n```';
    expect(await app.type('crete incoming X')).toMatch(/`\/integration crete`.*copy it/);
    expect(await app.type('crete incoming X')).toContain(offered);
    expect(await app.type('crete incoming')).toMatch(/`\/integration crete`.*`create`.*`\/integration help`/);
    expect(await app.type('help crete')).toContain('`create`');
});

test('people without the permissions are told of their words all the same', async () => {
    expect(await app.type('create incoming X --emoji rocket', { as: 'uma' })).toContain('`rocket`');
});
