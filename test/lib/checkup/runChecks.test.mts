import { describe, expect, test } from '@jest/globals';
import { runChecks } from '../../../lib/checkup/runChecks.ts';
import { indexByName, gatherSubject, type CheckContext } from '../../../lib/checkup/gatherSubject.ts';
import type { Integration } from '../../../lib/integrations/Integration.ts';
import { FakeRooms } from '../../fakes/FakeRooms.mts';
import { anIntegration, anIntegrationAnswer, anOutgoingAnswer } from '../../fakes/anIntegration.mts';

const id = '65f0a1b2c3d4e5f6a7b8c9d0';

const directory = new FakeRooms({
    general: {},
    open: { isPrivate: true, in: ['rocket.cat'] },
    secret: { isPrivate: true, in: ['olivia-id'] },
    old: { isArchived: true },
    news: { isReadOnly: true },
    spoken: { isReadOnly: true, unmuted: ['rocket.cat'] },
    led: { isReadOnly: true, led: ['rocket.cat'] },
});

async function findingsOf(integrations: Integration[], changes: Partial<CheckContext> = {}) {
    const instruments: CheckContext = {
        directory,
        impersonates: ({ roles }) => roles.includes('bot'),
        writesReadOnly: ({ roles }) => roles.includes('admin'),
        roomsReadable: true,
        names: indexByName(integrations),
        here: '#here',
        ...changes,
    };
    return runChecks(await Promise.all(integrations.map((it) => gatherSubject(it, instruments))));
}

const incoming = (changes = {}) => anIntegration(anIntegrationAnswer(changes));
const outgoing = (changes = {}) => anIntegration(anOutgoingAnswer(changes));

type Expected = [code: string, severity: string, mend: string, inRoom?: string];

const update = `/integration update ${id}`;
const cat = `${update} --username rocket.cat`;

const cases: [name: string, integration: Integration, ...expected: Expected[]][] = [
    ['nothing wrong, incoming', incoming()],
    ['nothing wrong, outgoing', outgoing()],
    ['nothing wrong in a private room', incoming({ channel: ['#open'] })],
    ['allowed to write in a read-only room', incoming({ channel: ['#spoken', '#led'] })],
    ['all rooms of a sort', outgoing({ channel: ['all_public_channels'] })],
    ['an event without channel', outgoing({ event: 'roomCreated', channel: ['#none'] })],
    ['no poster', incoming({ username: 'nobody' }), ['post-as-user-missing', 'broken', cat]],
    ['no poster of answers', outgoing({ username: 'nobody' }), ['post-as-user-missing', 'risky', cat]],
    ['a poster deactivated', incoming({ username: 'gone' }), ['post-as-user-inactive', 'broken', cat]],
    [
        'a poster without the right',
        incoming({ username: 'olivia' }),
        ['post-as-user-lacks-impersonation', 'broken', cat],
    ],
    ['a poster of answers needs no right', outgoing({ username: 'olivia' })],
    [
        'a private room not joined',
        incoming({ channel: ['#secret'] }),
        ['post-as-user-not-member', 'broken', '/invite @rocket.cat', '#secret'],
    ],
    [
        'a private room not joined, for answers',
        outgoing({ channel: ['#secret'] }),
        ['post-as-user-not-member', 'risky', '/invite @rocket.cat', '#secret'],
    ],
    [
        'a read-only room',
        incoming({ channel: ['#news'] }),
        ['room-read-only', 'broken', '/unmute @rocket.cat', '#news'],
    ],
    ['an archived room', incoming({ channel: ['#old'] }), ['room-archived', 'broken', '/unarchive #old']],
    [
        'a room gone of several',
        incoming({ channel: ['#none', '#general', '@olivia'] }),
        ['room-missing', 'broken', `${update} --channel #general,@olivia`],
    ],
    ['the only room gone', incoming({ channel: ['#none'] }), ['room-missing', 'broken', `${update} --channel #here`]],
    ['a person gone', incoming({ channel: ['@none'] }), ['person-missing', 'broken', `${update} --channel #here`]],
    [
        'a person deactivated',
        incoming({ channel: ['@gone', '#general'] }),
        ['person-inactive', 'risky', `${update} --channel #general`],
    ],
    ['no channel', incoming({ channel: [] }), ['channel-missing', 'broken', `${update} --channel #here`]],
    [
        'a target room gone',
        outgoing({ event: 'userCreated', channel: [], targetRoom: '#none' }),
        ['room-missing', 'broken', `${update} --target-room #here`],
    ],
    [
        'a script that does not compile',
        incoming({ scriptEnabled: true, script: '{', scriptError: { name: 'SyntaxError', message: 'odd' } }),
        ['script-error', 'broken', `${update} --script-enabled false`],
    ],
    ['one that is switched off', incoming({ scriptEnabled: false, scriptError: { name: 'E', message: 'odd' } })],
    ['no token', outgoing({ token: '' }), ['token-missing', 'risky', `/integration rotate ${id}`]],
    ['no URLs', outgoing({ urls: [] }), ['urls-missing', 'broken', `${update} --urls https://example.com/hook`]],
    [
        'URLs that are none',
        outgoing({ urls: ['x', 'https://a.example', 'ftp://y'] }),
        ['url-invalid', 'broken', `${update} --urls https://a.example`],
        ['url-invalid', 'broken', `${update} --urls https://a.example`],
    ],
    [
        'URLs in the open',
        outgoing({ urls: ['http://a.example/x', 'https://b.example', 'HTTP://c.example'] }),
        ['url-plain', 'risky', `${update} --urls https://a.example/x,https://b.example,https://c.example`],
    ],
    ['disabled', incoming({ enabled: false }), ['disabled', 'risky', `/integration enable ${id}`]],
    [
        'override',
        incoming({ overrideDestinationChannelEnabled: true }),
        ['override-on', 'risky', `${update} --override-destination-channel-enabled false`],
    ],
    [
        'an author deactivated',
        incoming({ _createdBy: { _id: 'gone-id', username: 'gone' } }),
        ['author-inactive', 'untidy', `/integration clone ${id} "CI builds 2"`],
    ],
    [
        'an author gone',
        incoming({ _createdBy: { _id: 'none', username: 'none' } }),
        ['author-missing', 'untidy', `/integration clone ${id} "CI builds 2"`],
    ],
];

describe('what is found, and the line that mends it', () => {
    test.each(cases)('%s', async (_name, integration, ...expected) => {
        const found = (await findingsOf([integration])).map(({ code, severity, mend, inRoom }) =>
            [code, severity, mend, inRoom].filter((it) => it !== undefined),
        );
        expect(found).toEqual(expected);
    });
});

test('the worst comes first, whoever has it', async () => {
    const ill = [
        incoming({ _id: 'a', name: 'A', enabled: false }),
        incoming({ _id: 'b', name: 'B', username: 'nobody' }),
        incoming({ _id: 'c', name: 'C', _createdBy: { _id: 'none', username: 'none' }, channel: ['#none'] }),
    ];
    const found = (await findingsOf(ill)).map((it) => `${it.id} ${it.severity}`);
    expect(found).toEqual(['b broken', 'c broken', 'a risky', 'c untidy']);
});

test('of several with one name, each gets a name of its own', async () => {
    const names = ['Same', 'same', 'SAME', 'Same 3', 'Other'];
    const found = await findingsOf(names.map((name, index) => incoming({ _id: `id-${index}`, name })));
    expect(found.map(({ code, mend }) => `${code} ${mend}`)).toEqual([
        'same-name /integration update id-0 --name "Same 2"',
        'same-name /integration update id-1 --name "same 4"',
        'same-name /integration update id-2 --name "SAME 5"',
    ]);
});

test('one that is disabled beside another of its name may have been rotated out, and is not to be enabled', async () => {
    const old = incoming({ _id: 'old', name: 'Same', enabled: false });
    const found = await findingsOf([old, incoming({ _id: 'new', name: 'same' })]);
    expect(found.map(({ code, mend }) => `${code} ${mend}`)).toEqual([
        'disabled-namesake /integration remove old',
        'same-name /integration update new --name "same 3"',
    ]);
});

test('a name that looks like an option stays one word with its option', async () => {
    const found = await findingsOf([incoming({ _id: 'x', name: '--y' }), incoming({ _id: 'z', name: '--y' })]);
    expect(found[0]?.mend).toBe('/integration update x "--name=--y 2"');
});

test('rooms that cannot be read are not called missing; people still are', async () => {
    const integration = incoming({ channel: ['#none', '@none'] });
    const found = await findingsOf([integration], { roomsReadable: false });
    expect(found.map(({ code }) => code)).toEqual(['person-missing']);
});
