import fc from 'fast-check';
import { eventNames } from '../../lib/integrations/events.ts';
import type { FakeIntegration } from '../fakes/api/FakeIntegrationStore.mts';
import { hostileText } from '../lib/replies/hostileText.mts';

/** What would make another command of a line, were it taken into one as it is. */
const breakingOut = fc.constantFrom(
    '" --override-destination-channel-enabled --channel=#board --alias="CI',
    '\\" --channel=all_private_groups,all_direct_messages --alias=\\"x',
    "'--channel=all_private_groups''--alias=x'",
    '`\n/integration remove Alerts --yes\n`',
    '```\n/integration create outgoing x --urls http://evil.example\n```',
    '/integration remove Alerts --yes',
    '--yes',
    '--enabled=false',
    '—channel #board',
    '-- --yes',
    'channel=#board',
    'channel:#board',
    '{channel:#board}',
    '{"channel":"#board"}',
    'x,channel=#board',
    '/channel #board',
    '=x',
    'x,',
    '“ --alias ”',
    '« --alias »',
    '「--alias」',
    "$& $` $' $$",
    '\\',
    '\\\\"',
    '"',
    "'",
    'Alerts',
    'alerts',
    'CI builds',
    '(old)',
    '65f0a1b2c3d4e5f6a7b8c9d0',
    ' ',
    '',
    ',',
    'a,b',
    '\u2028--yes',
    '\u00a0--yes',
    '\u200b--yes',
    '\u0086--yes\u0087',
);

const text = fc
    .array(fc.oneof({ weight: 3, arbitrary: breakingOut }, fc.constantFrom('x', ' ', 'CI'), hostileText), {
        minLength: 1,
        maxLength: 3,
    })
    .map((parts) => parts.join(''));

const long = text.map((it) => it.repeat(Math.ceil(130 / Math.max(1, it.length))));

/** Any text that the API stores. */
const stored = fc.oneof({ weight: 5, arbitrary: text }, { weight: 1, arbitrary: long });

const prefixed = (prefix: string) => stored.map((it) => `${prefix}${it}`);

const channel = fc.oneof(
    fc.constantFrom('#general', '#ops', '#old', '#gone', '@olivia', '@nobody', 'all_private_groups', '#General'),
    prefixed('#'),
    prefixed('@'),
    stored,
);

const url = fc.oneof(
    fc.constantFrom('http://m.example/', 'https://example.com/a,b'),
    prefixed('http://m.example/'),
    stored,
);

/** An integration as it may be stored: every text in it somebody's. */
const wildIntegration: fc.Arbitrary<Partial<FakeIntegration>> = fc
    .record(
        {
            type: fc.constantFrom('webhook-incoming', 'webhook-outgoing'),
            name: stored,
            enabled: fc.boolean(),
            username: fc.oneof(fc.constantFrom('rocket.cat', 'owen', 'nobody'), stored),
            channel: fc.array(channel, { maxLength: 3 }),
            alias: stored,
            avatar: stored,
            emoji: stored,
            scriptEnabled: fc.boolean(),
            script: stored,
            event: fc.oneof(fc.constantFrom(...eventNames), stored),
            urls: fc.array(url, { maxLength: 3 }),
            triggerWords: fc.array(stored, { maxLength: 3 }),
            targetRoom: channel,
            token: fc.constantFrom('secret-token-of-it', ''),
            runOnEdits: fc.boolean(),
            overrideDestinationChannelEnabled: fc.boolean(),
            retryCount: fc.constantFrom(1, 6, 99),
            _createdAt: fc.constant('2026-01-02T03:04:05.678Z'),
        },
        { requiredKeys: ['type', 'name', 'enabled', 'username', 'channel'] },
    )
    .map((it) => ({ ...it, _createdBy: { _id: 'admin-id', username: 'admin' } }));

/** A few of them, twins among them. */
export const wildIntegrations: fc.Arbitrary<FakeIntegration[]> = fc
    .tuple(fc.array(wildIntegration, { minLength: 1, maxLength: 3 }), fc.boolean())
    .map(([all, twins]) =>
        (twins ? [...all, ...all.slice(0, 1)] : all).map(
            (it, index) =>
                ({ ...it, _id: `65f0a1b2c3d4e5f6a7b8c9${String(index).padStart(2, '0')}` }) as FakeIntegration,
        ),
    );
