import type { Integration } from '../../../lib/integrations/Integration.ts';
import { anIntegration, anIntegrationAnswer, anOutgoingAnswer } from '../../fakes/anIntegration.mts';

const id = '65f0a1b2c3d4e5f6a7b8c9d0';

/** An incoming integration in which nothing is wrong but for what is changed. */
export const incoming = (changes = {}) => anIntegration(anIntegrationAnswer(changes));
/** An outgoing one. */
export const outgoing = (changes = {}) => anIntegration(anOutgoingAnswer({ triggerWords: ['go'], ...changes }));

/** What is found: the code, how bad it is, the words it is about, and what does away with it. */
export type Expected = [code: string, severity: string, words: string, fix: string];

const update = `/integration update ${id}`;
const cat = `${update} --username rocket.cat`;

/** Integrations in the rooms of runChecks.test.mts, and what is found in each. */
export const cases: [name: string, integration: Integration, ...expected: Expected[]][] = [
    ['nothing wrong, incoming', incoming()],
    ['nothing wrong, outgoing', outgoing()],
    ['nothing wrong in a private room', incoming({ channel: ['#open'] })],
    ['allowed to write in a read-only room', incoming({ channel: ['#spoken', '#led'] })],
    [
        'a name with what does not show',
        incoming({ name: 'Pay\u200broll' }),
        ['name-hidden', 'risky', '', `${update} --name "Payroll 2"`],
    ],
    [
        'a name with a blank that is none',
        incoming({ name: 'CI\u00a0builds' }),
        ['name-hidden', 'risky', '', `${update} --name "CI builds 2"`],
    ],
    [
        'a script that runs although its text is gone',
        incoming({ scriptEnabled: true, scriptCompiled: 'class Script {}' }),
        ['script-unseen', 'risky', '', `${update} --script-enabled false`],
    ],
    ['a script that is switched off, whatever was compiled', incoming({ scriptCompiled: 'class Script {}' })],
    ['all rooms of a sort', outgoing({ channel: ['all_public_channels'] })],
    [
        'an event without channel, about which the server tells nothing',
        outgoing({ event: 'roomCreated', channel: ['#none'] }),
        ['event-without-data', 'risky', 'roomCreated', 'none'],
    ],
    [
        'answers where it listens, to whatever is said',
        outgoing({ triggerWords: [], channel: ['#open', '@olivia'] }),
        ['answers-itself', 'risky', 'bot', 'none'],
    ],
    [
        'the same of every public channel, as none is named',
        outgoing({ triggerWords: undefined, channel: [] }),
        ['answers-itself', 'risky', 'bot', 'none'],
    ],
    ['no user to post as', incoming({ username: 'nobody' }), ['post-as-user-missing', 'broken', 'nobody', cat]],
    ['no user to post answers as', outgoing({ username: 'nobody' }), ['post-as-user-missing', 'risky', 'nobody', cat]],
    ['a deactivated user to post as', incoming({ username: 'gone' }), ['post-as-user-inactive', 'broken', 'gone', cat]],
    [
        'a user to post as without the right',
        incoming({ username: 'olivia' }),
        ['post-as-user-lacks-impersonation', 'broken', 'olivia', cat],
    ],
    ['a user to post answers as needs no right', outgoing({ username: 'olivia' })],
    [
        'answers as whom the answer says',
        outgoing({ impersonateUser: true }),
        ['answer-chooses-user', 'risky', '', `${update} --impersonate-user false`],
    ],
    [
        'a private room not joined',
        incoming({ channel: ['#secret'] }),
        ['post-as-user-not-member', 'broken', '#secret', '/invite @rocket.cat #secret'],
    ],
    [
        'a private room not joined, for answers',
        outgoing({ channel: ['#secret'] }),
        ['post-as-user-not-member', 'risky', '#secret', '/invite @rocket.cat #secret'],
    ],
    [
        'a public channel of a team, not joined',
        incoming({ channel: ['#team-in', '#team-out'] }),
        ['post-as-user-not-in-team', 'risky', '#team-out', '/invite @rocket.cat #team-out'],
    ],
    [
        'a read-only room, and one that has muted the user',
        incoming({ channel: ['#news', '#quiet'] }),
        ['post-as-user-silenced', 'broken', '#news #quiet', '/unmute @rocket.cat #news #quiet'],
    ],
    [
        'archived rooms',
        incoming({ channel: ['#old', '#older'] }),
        ['room-archived', 'broken', '#old #older', '/unarchive #old #older'],
    ],
    [
        'rooms and a person gone of several: one line leaves out all, as the workspace takes none that names one of them',
        incoming({ channel: ['#none', '#general', '@olivia', '#nil', '@none'] }),
        ['room-missing', 'broken', '#none #nil', `${update} --channel #general,@olivia`],
        ['person-missing', 'broken', '@none', `${update} --channel #general,@olivia`],
    ],
    [
        'the only room gone',
        incoming({ channel: ['#none'] }),
        ['room-missing', 'broken', '#none', `${update} --channel #here`],
    ],
    [
        'a person gone',
        incoming({ channel: ['@none'] }),
        ['person-missing', 'broken', '@none', `${update} --channel #here`],
    ],
    [
        'a person deactivated',
        incoming({ channel: ['@gone', '#general'] }),
        ['person-inactive', 'risky', '@gone', `${update} --channel #general`],
    ],
    ['no channel', incoming({ channel: [] }), ['channel-missing', 'broken', '', `${update} --channel #here`]],
    [
        'a target room gone',
        outgoing({ event: 'userCreated', channel: ['#none'], targetRoom: '#none' }),
        ['room-missing', 'broken', '#none', `${update} --target-room #here`],
        ['event-without-data', 'risky', 'userCreated', 'none'],
    ],
    [
        'a script that does not compile, in one line',
        incoming({
            scriptEnabled: true,
            script: '{',
            scriptError: { name: 'SyntaxError', message: 'unknown: odd (1:6)\n\n> 1 | {' },
        }),
        ['script-error', 'broken', 'SyntaxError: odd (1:6)', `${update} --script-enabled false`],
    ],
    [
        'one that is switched off',
        incoming({ scriptEnabled: false, script: '{', scriptError: { name: 'E', message: 'odd' } }),
    ],
    ['one that is gone', incoming({ scriptEnabled: true, scriptError: { name: 'E', message: 'odd' } })],
    ['no token', outgoing({ token: '' }), ['token-missing', 'risky', '', `/integration rotate ${id}`]],
    ['no URLs', outgoing({ urls: [] }), ['urls-missing', 'broken', '', `${update} --urls https://example.com/hook`]],
    [
        'URLs that are none',
        outgoing({ urls: ['x', 'https://a.example', 'ftp://y'] }),
        ['url-invalid', 'broken', 'x ftp://y', `${update} --urls https://a.example`],
    ],
    [
        'a URL with a blank, and one that is none: each line leaves all URLs as they should be',
        outgoing({ urls: ['https://a.example/x ', 'y'] }),
        ['url-invalid', 'broken', 'y', `${update} --urls https://a.example/x`],
        ['url-padded', 'broken', 'https://a.example/x ', `${update} --urls https://a.example/x`],
    ],
    [
        'a URL with two in it, which no line can say',
        outgoing({ urls: ['http://a.example/x,http://b.example'] }),
        ['url-plain', 'risky', 'http://a.example/x,http://b.example', 'no line'],
    ],
    [
        'URLs in the open',
        outgoing({ urls: ['http://a.example/x', 'https://b.example', 'HTTP://c.example'] }),
        [
            'url-plain',
            'risky',
            'http://a.example/x HTTP://c.example',
            `${update} --urls https://a.example/x,https://b.example,https://c.example`,
        ],
    ],
    [
        'URLs of the same machine, which nobody listens in on',
        outgoing({ urls: ['http://localhost:8080', 'http://127.0.0.1/x', 'http://[::1]:3', 'http://a.localhost'] }),
    ],
    [
        'only the URL that leaves the machine',
        outgoing({ urls: ['http://127.0.0.2/x', 'http://127.example'] }),
        ['url-plain', 'risky', 'http://127.example', `${update} --urls http://127.0.0.2/x,https://127.example`],
    ],
    [
        'trigger words with blanks around them',
        outgoing({ triggerWords: [' rollback', 'deploy', 'undo ', 'rollback'] }),
        ['trigger-word-padded', 'risky', ' rollback undo ', `${update} --trigger-words rollback,deploy,undo`],
    ],
    ['disabled', incoming({ enabled: false }), ['disabled', 'risky', '', `/integration enable ${id}`]],
    [
        'disabled, and called old, as after a rotation',
        incoming({ enabled: false, name: 'CI builds (old)' }),
        ['disabled-predecessor', 'untidy', '', `/integration remove ${id}`],
    ],
    [
        'override',
        incoming({ overrideDestinationChannelEnabled: true }),
        ['override-on', 'risky', '', `${update} --override-destination-channel-enabled false`],
    ],
    [
        'an author deactivated',
        incoming({ _createdBy: { _id: 'gone-id', username: 'gone' } }),
        ['author-inactive', 'untidy', 'gone', `/integration clone ${id} "CI builds 2"`],
    ],
    [
        'an author gone',
        incoming({ _createdBy: { _id: 'none', username: 'none' } }),
        ['author-missing', 'untidy', 'none', `/integration clone ${id} "CI builds 2"`],
    ],
];
