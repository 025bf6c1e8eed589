import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AppWorkspace, SETUP_TIMEOUT } from './fixtures/AppWorkspace.mts';

let app: AppWorkspace;

beforeAll(async () => {
    app = await AppWorkspace.open();
}, SETUP_TIMEOUT);

afterAll(() => app.close());

const url = 'https://example.com/hook';

/** What each option of an outgoing integration does to what is stored; `--urls` is given where a row does not. */
const rows: [options: string, stored: Record<string, unknown>][] = [
    ['--urls https://a.example/1,https://b.example/2', { urls: ['https://a.example/1', 'https://b.example/2'] }],
    ['--urls https://a.example --urls http://b.example:81/x', { urls: ['https://a.example', 'http://b.example:81/x'] }],
    ['--channel #ops,@owen', { channel: ['#ops', '@owen'] }],
    ['--channel all_public_channels', { channel: ['all_public_channels'] }],
    ['--channel All_Private_Groups,all_direct_messages', { channel: ['all_private_groups', 'all_direct_messages'] }],
    ['--username uma', { username: 'uma' }],
    ['--enabled no', { enabled: false }],
    ['--alias Deployer', { alias: 'Deployer' }],
    ['--avatar http://example.com/a.png', { avatar: 'http://example.com/a.png' }],
    ['--emoji :ship:', { emoji: ':ship:' }],
    ['--script "class Script {}"', { script: 'class Script {}', scriptEnabled: true }],
    ['--script "class Script {}" --script-enabled off', { script: 'class Script {}', scriptEnabled: false }],
    ['--script-engine isolated-vm', { scriptEngine: 'isolated-vm' }],
    ['--skip-transpile', { skipTranspile: true }],
    ['--event sendMessage', { event: 'sendMessage', channel: ['#general'] }],
    ['--event fileUploaded', { event: 'fileUploaded', channel: ['#general'] }],
    ['--event roomJoined --channel #ops', { event: 'roomJoined', channel: ['#ops'] }],
    ['--event roomleft', { event: 'roomLeft', channel: ['#general'] }],
    ['--event roomArchived', { event: 'roomArchived', channel: [] }],
    ['--event roomCreated', { event: 'roomCreated', channel: [] }],
    ['--event userCreated --target-room #ops', { event: 'userCreated', channel: [], targetRoom: '#ops' }],
    ['--trigger-words "deploy,roll back"', { triggerWords: ['deploy', 'roll back'] }],
    ['--trigger-word-anywhere', { triggerWordAnywhere: true }],
    ['--run-on-edits', { runOnEdits: true }],
    ['--run-on-edits false', { runOnEdits: false }],
    ['--token my-own-token', { token: 'my-own-token' }],
    ['--impersonate-user', { impersonateUser: true }],
    ['--retry-failed-calls', { retryFailedCalls: true, retryCount: 4, retryDelay: 'powers-of-ten' }],
    ['--retry-failed-calls false', { retryFailedCalls: false }],
    ['--retry-count 7', { retryFailedCalls: true, retryCount: 7 }],
    ['--retry-delay powers-of-two', { retryFailedCalls: true, retryDelay: 'powers-of-two' }],
];

test('an outgoing integration without options has the defaults', async () => {
    expect(await app.create(`create outgoing Deploys --urls ${url}`)).toEqual({
        _id: expect.stringMatching(/^[0-9a-f]{24}$/),
        _createdAt: expect.any(Date),
        _createdBy: { _id: expect.any(String), username: 'admin' },
        _updatedAt: expect.any(Date),
        type: 'webhook-outgoing',
        name: 'Deploys',
        enabled: true,
        channel: ['#general'],
        username: 'rocket.cat',
        userId: 'rocket.cat',
        scriptEnabled: false,
        scriptEngine: 'isolated-vm',
        skipTranspile: false,
        event: 'sendMessage',
        urls: [url],
        token: expect.stringMatching(/^[0-9a-f]{48}$/),
    });
});

describe('the option of an outgoing integration', () => {
    test.each(rows)('%s', async (options, stored) => {
        const urls = options.includes('--urls') ? '' : `--urls ${url}`;
        const added = await app.create(`create outgoing Deploys ${urls} ${options}`);
        expect(added).toMatchObject({ name: 'Deploys', ...stored });
        expect(added.token).toEqual(expect.any(String));
    });
});

describe('the reply', () => {
    test('names everything a person needs', async () => {
        const reply = await app.type(`create outgoing Deploys --urls ${url} --channel #ops --trigger-words go`);
        const stored = (await app.integrations()).find(({ _id }) => reply.includes(`- id: \`${_id}\``));
        for (const part of ['Deploys', '#ops', 'sendMessage', url, String(stored?.token), 'rocket.cat']) {
            expect(reply).toContain(part);
        }
        expect(reply).not.toContain('/hooks/');
    });

    test('tokens differ', async () => {
        const first = await app.create(`create outgoing a --urls ${url}`);
        const second = await app.create(`create outgoing b --urls ${url}`);
        expect(first.token).not.toBe(second.token);
    });
});
