import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AppWorkspace, SETUP_TIMEOUT } from './fixtures/AppWorkspace.mts';

let app: AppWorkspace;

beforeAll(async () => {
    app = await AppWorkspace.open();
}, SETUP_TIMEOUT);

afterAll(() => app.close());

const outgoing = 'create outgoing Deploys --urls https://example.com';

/** Lines that mean the same, with what all of them store. */
const same: [stored: Record<string, unknown>, lines: string[]][] = [
    [
        { triggerWords: ['deploy', 'rollback'] },
        [
            `${outgoing} --trigger-words deploy,rollback`,
            `${outgoing} --trigger-words=deploy,rollback`,
            `${outgoing} --triggerWords deploy,rollback`,
            `${outgoing} --triggerWords=deploy,rollback`,
            `${outgoing} triggerWords=deploy,rollback`,
            `${outgoing} trigger-words=deploy,rollback`,
            `${outgoing} --TRIGGERWORDS deploy,rollback`,
            `${outgoing} --trigger-words "deploy, rollback"`,
            `${outgoing} --trigger-words deploy --trigger-words rollback`,
            `${outgoing} —trigger-words deploy,rollback`,
            `${outgoing} –trigger-words=deploy,rollback`,
            `${outgoing} --trigger-words “deploy, rollback”`,
            `create --trigger-words deploy,rollback outgoing --urls https://example.com Deploys`,
        ],
    ],
    [
        { name: 'CI builds', type: 'webhook-incoming', channel: ['#ops'] },
        [
            'create incoming "CI builds" --channel #ops',
            "create incoming 'CI builds' --channel '#ops'",
            'create incoming “CI builds” —channel #ops',
            'create incoming „CI builds“ –channel=#ops',
            'create incoming ‘CI builds’ channel=#ops',
            'create webhook-incoming "CI builds" --channel #ops',
            'create INCOMING "CI builds" --channel #ops',
            'CREATE incoming "CI builds" --channel #ops',
            'create --type incoming --name "CI builds" --channel #ops',
            'create --type=webhook-incoming --name="CI builds" --channel=#ops',
            'create type=incoming name="CI builds" channel=#ops',
            'create "--name=CI builds" --type incoming --channel #ops',
            'create --name “CI builds” incoming --channel #ops',
            '  create   incoming  "CI builds"   --channel  #ops ',
        ],
    ],
    [
        { enabled: false, runOnEdits: true },
        [
            `${outgoing} --enabled false --run-on-edits`,
            `${outgoing} --enabled=false --run-on-edits=true`,
            `${outgoing} enabled=false runOnEdits=true`,
            `${outgoing} --run-on-edits --enabled no`,
            `${outgoing} —run-on-edits yes —enabled off`,
        ],
    ],
];

describe.each(same)('%j is stored by', (stored, lines) => {
    test.each(lines)('%s', async (line) => {
        expect(await app.create(line)).toMatchObject(stored);
    });
});

test('a name may look like an option after two hyphens', async () => {
    expect(await app.create('create incoming -- --odd')).toMatchObject({ name: '--odd' });
});

test('help is given for every spelling of asking for it', async () => {
    const overview = await app.type('help');
    expect(overview).toContain('/integration create incoming');
    expect(await app.type('')).toBe(overview);
    expect(await app.type('--help')).toBe(overview);
    const create = await app.type('help create');
    for (const option of ['--channel', '--trigger-words', 'sendMessage']) {
        expect(create).toContain(option);
    }
    expect(await app.type('create --help')).toBe(create);
    expect(await app.type('create incoming X —help')).toBe(create);
});
