import { describe, expect, test } from '@jest/globals';
import { addOutgoingIntegration } from './addOutgoingIntegration.mts';
import { outgoingBody } from './fixtures/bodies.mts';
import { openTestWorkspace, standstill } from './fixtures/openTestWorkspace.mts';
import { refusalOf } from './fixtures/refusalOf.mts';
import type { OutgoingBody } from './IntegrationBody.mts';

interface Refused {
    name: string;
    who?: string;
    grants?: string[];
    body?: Partial<OutgoingBody>;
    freeze?: string;
    error: string | undefined;
}

const own = 'manage-own-outgoing-integrations';
const all = 'manage-outgoing-integrations';
const by = 'function=validateOutgoing';
const required = `${by}._verifyRequiredFields`;
const targets = `${by}._verifyUserHasPermissionForChannels`;
const script = 'class Script {}';

function only(permission: string, channel: string, error?: string): Refused {
    return { name: `B.4: only ${permission}, ${channel}`, who: 'uma', grants: [permission], body: { channel }, error };
}

function wrong(what: string, body: Partial<OutgoingBody>, error?: string): Refused {
    return { name: `B.4: ${what}`, body, error };
}

const invalidUrls = `Invalid URLs [error-invalid-urls] ${required}`;
const invalidTarget = `Invalid Channel [error-invalid-channel] ${targets}`;
const everywhere = `Invalid permission for required Integration creation. [error-invalid-permissions] ${by}`;

const refused: Refused[] = [
    { name: 'B.4: neither permission', who: 'owen', error: '[not_authorized]' },
    ...(
        [
            ['alias', 'string'],
            ['token', 'string'],
            ['targetRoom', 'string'],
            ['retryDelay', 'string'],
            ['retryCount', 'number'],
            ['runOnEdits', 'boolean'],
            ['impersonateUser', 'boolean'],
            ['triggerWords', 'array'],
        ] as const
    ).map(([field, type]) => ({
        name: `B.4: null for ${field}, before the rights`,
        who: 'uma',
        body: { [field]: null },
        error: `Match error: Expected ${type}, got null in field ${field}`,
    })),
    ...['toString', 'constructor'].map((event) => ({
        name: `B.4: the event ${event}, which every object has`,
        body: { event: event as 'sendMessage' },
        error: "Cannot read properties of undefined (reading 'targetRoom')",
    })),
    { name: 'B.4: an empty engine', body: { script, scriptEngine: '' as 'isolated-vm' }, error: undefined },
    { name: 'B.4: scripts frozen', body: { script }, freeze: 'true', error: 'integration-scripts-disabled' },
    wrong(
        'event unknown',
        { event: 'never' as 'sendMessage' },
        `Invalid event type [error-invalid-event-type] ${required}`,
    ),
    wrong('username blank', { username: ' ' }, `Invalid username [error-invalid-username] ${required}`),
    wrong('no target room', { event: 'userCreated' }, `Invalid Target Room [error-invalid-targetRoom] ${required}`),
    wrong('no urls', { urls: undefined }, invalidUrls),
    wrong(
        'no list of urls',
        { urls: 'http://x' as unknown as string[] },
        'Match error: Expected array, got string in field urls',
    ),
    wrong('blank urls', { urls: [' ', ''] }, invalidUrls),
    wrong('channel of spaces', { channel: '  ' }, `Invalid Channel [error-invalid-channel] ${by}`),
    wrong(
        'channel prefix',
        { channel: '#ops,ops' },
        `Invalid channel. Start with @ or # [error-invalid-channel-start-with-chars] ${by}`,
    ),
    wrong('scope in capitals', { channel: 'ALL_public_channels' }, `Invalid room [error-invalid-room] ${targets}`),
    wrong('empty entry in the channels', { channel: '#ops,' }),
    wrong('no channel at all', { channel: '' }),
    wrong(
        'username unknown',
        { username: 'Rocket.Cat' },
        `Invalid user (did you delete the \`rocket.cat\` user?) [error-invalid-user] ${by}`,
    ),
    wrong(
        'trigger words no list',
        { triggerWords: 'a' as unknown as string[] },
        'Match error: Expected array, got string in field triggerWords',
    ),
    wrong('room unknown', { channel: '#nowhere' }, `Invalid room [error-invalid-room] ${targets}`),
    wrong('post-as user without message-impersonate', { username: 'admin' }),
    wrong('anything for a url', { urls: ['not a url'] }),
    only(own, 'all_public_channels'),
    only(own, 'all_private_groups', invalidTarget),
    only(own, 'all_direct_messages', invalidTarget),
    only(all, 'all_private_groups'),
    only(all, '#general'),
    only(all, '#secret', invalidTarget),
    only(all, '@uma', invalidTarget),
    {
        ...only(own, '#general', everywhere),
        name: 'B.4: only own, event without channel',
        body: { event: 'roomCreated' },
    },
    { ...only(all, ''), name: 'B.4: only all, event without channel', body: { event: 'roomCreated' } },
];

describe('addOutgoingIntegration', () => {
    test.each(refused)('$name: $error', async ({ who = 'admin', grants = [], body, freeze, error }) => {
        const workspace = await openTestWorkspace();
        await workspace.grant(who, ...grants);
        const context = { ...(await workspace.as(who)), environment: { FREEZE_INTEGRATION_SCRIPTS: freeze } };
        expect(await refusalOf(addOutgoingIntegration(context, outgoingBody(body)))).toBe(error);
        expect(await workspace.store.integrations.countAsync({})).toBe(error === undefined ? 1 : 0);
    });

    test('stores what it was given, without a token of its own', async () => {
        const context = await (await openTestWorkspace()).as('olivia');
        const { _id, ...rest } = await addOutgoingIntegration(context, outgoingBody());
        expect(_id).toMatch(/^[0-9a-f]{24}$/);
        expect(rest).toEqual({
            ...outgoingBody(),
            channel: ['#general'],
            userId: 'rocket.cat',
            scriptEngine: 'isolated-vm',
            skipTranspile: false,
            _createdAt: standstill,
            _updatedAt: standstill,
            _createdBy: { _id: context.user._id, username: 'olivia' },
        });
    });

    const derived: [string, Partial<OutgoingBody>, Record<string, unknown>][] = [
        ['drops blank urls and does not trim others', { urls: [' http://x ', ''] }, { urls: [' http://x '] }],
        ['drops blank trigger words', { triggerWords: ['!a', ' '] }, { triggerWords: ['!a'] }],
        [
            'keeps trigger words for messages only',
            { event: 'roomLeft', triggerWords: ['!a'] },
            { triggerWords: undefined },
        ],
        ['listens nowhere in particular', { event: 'roomArchived', channel: '#general' }, { channel: [] }],
        ['listens on all public channels', { channel: '' }, { channel: [] }],
        ['retries four times', { retryFailedCalls: true }, { retryCount: 4, retryDelay: 'powers-of-ten' }],
        [
            'never retries -1 times',
            { retryFailedCalls: true, retryCount: -1, retryDelay: ' ' },
            { retryCount: 4, retryDelay: 'powers-of-ten' },
        ],
        [
            'retries in lower case',
            { retryFailedCalls: true, retryCount: 2.5, retryDelay: 'Powers-Of-Two' },
            { retryCount: 2, retryDelay: 'powers-of-two' },
        ],
        [
            'leaves retries alone',
            { retryFailedCalls: false, retryDelay: 'X' },
            { retryCount: undefined, retryDelay: 'X' },
        ],
        ['keeps the token', { token: 'abc' }, { token: 'abc' }],
        ['compiles the script', { script, scriptEnabled: true }, { scriptCompiled: expect.stringContaining('Script') }],
        [
            'keeps what no event of its own uses',
            { event: 'roomLeft', targetRoom: '#ops', runOnEdits: true, triggerWordAnywhere: true },
            { targetRoom: '#ops', runOnEdits: true, triggerWordAnywhere: true },
        ],
    ];

    test.each(derived)('%s', async (_name, body, expected) => {
        const context = await (await openTestWorkspace()).as('admin');
        const stored: object = await addOutgoingIntegration(context, outgoingBody(body));
        const kept = Object.keys(expected).map((field) => [
            field,
            new Map(Object.entries(stored)).get(field) as unknown,
        ]);
        expect(Object.fromEntries(kept)).toEqual(expected);
    });
});
