import { describe, expect, test } from '@jest/globals';
import { runChecks } from '../../../lib/checkup/runChecks.ts';
import { gatherSubject, type CheckContext } from '../../../lib/checkup/gatherSubject.ts';
import { NameIndex } from '../../../lib/checkup/NameIndex.ts';
import type { Integration } from '../../../lib/integrations/Integration.ts';
import type { Fix } from '../../../lib/replies/Finding.ts';
import { FakeRooms } from '../../fakes/FakeRooms.mts';
import { print } from '../../fakes/print.mts';
import { outgoingSample } from '../../../lib/trial/outgoingSample.ts';
import { cases, incoming, outgoing } from './cases.mts';

const directory = new FakeRooms({
    general: {},
    open: { isPrivate: true, in: ['rocket.cat'] },
    secret: { isPrivate: true, in: ['olivia-id'] },
    'team-in': { teamId: 'team', in: ['rocket.cat'] },
    'team-out': { teamId: 'team', in: ['olivia-id'] },
    'team-too': { teamId: 'other', in: [] },
    'team-closed': { teamId: 'team', isPrivate: true, in: ['olivia-id'] },
    'team-old': { teamId: 'team', isArchived: true, in: ['olivia-id'] },
    old: { isArchived: true },
    older: { isArchived: true },
    news: { isReadOnly: true },
    quiet: { muted: ['rocket.cat'] },
    spoken: { isReadOnly: true, unmuted: ['rocket.cat'] },
    led: { isReadOnly: true, led: ['rocket.cat'] },
});

async function findingsOf(integrations: Integration[], changes: Partial<CheckContext> = {}) {
    const context: CheckContext = {
        directory,
        impersonates: ({ roles }) => roles.includes('bot'),
        writesReadOnly: ({ roles }) => roles.includes('admin'),
        roomsReadable: true,
        tellsCompiled: integrations.some(({ isCompiled }) => isCompiled === true),
        names: new NameIndex(integrations),
        single: integrations.length === 1,
        ending: new Set<string>(),
        here: '#here',
        ...changes,
    };
    return runChecks(await Promise.all(integrations.map((it) => gatherSubject(it, context))));
}

/** A fix as short as can be. */
function told(fix: Fix | undefined): string {
    if (fix === undefined) {
        return 'none';
    }
    if ('serverCommand' in fix) {
        const who = fix.serverCommand === 'unarchive' ? '' : ` @${fix.username}`;
        return `/${fix.serverCommand}${who} ${fix.rooms.join(' ')}`;
    }
    return print(fix) ?? 'no line';
}

describe('what is found, and what does away with it', () => {
    test.each(cases)('%s', async (_name, integration, ...expected) => {
        const found = (await findingsOf([integration])).map(({ code, severity, words, fix }) => [
            code,
            severity,
            words.join(' '),
            told(fix),
        ]);
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

test('a script that is not compiled does not run, where the workspace tells what is', async () => {
    const script = { scriptEnabled: true, script: 'class Script {}' };
    const compiled = incoming({ _id: 'a', name: 'A', ...script, scriptCompiled: 'class Script {}' });
    const idle = incoming({ _id: 'b', name: 'B', ...script });
    const off = incoming({ _id: 'c', name: 'C', ...script, scriptEnabled: false });
    const wrong = incoming({ _id: 'd', name: 'D', ...script, scriptError: { name: 'E', message: 'odd' } });
    const codesOf = async (integrations: Integration[]) =>
        (await findingsOf(integrations)).map(({ id, code }) => `${id} ${code}`);
    expect(await codesOf([compiled, idle, off])).toEqual(['b script-not-compiled']);
    expect(await codesOf([compiled, wrong])).toEqual(['d script-error']);
    expect(await codesOf([idle])).toEqual([]);
});

const codesAndFixes = async (integrations: Integration[], changes: Partial<CheckContext> = {}) =>
    (await findingsOf(integrations, changes)).map(({ code, fix }) => `${code} ${told(fix)}`);

describe('several of one name', () => {
    const alike = ['Same', 'same', 'SAME', 'Same 3', 'Other'].map((name, index) =>
        incoming({ _id: `id-${index}`, name }),
    );

    test('the first keeps it, each of the others gets one of its own', async () => {
        expect(await codesAndFixes(alike)).toEqual([
            'same-name /integration update id-1 --name "same 4"',
            'same-name /integration update id-2 --name "SAME 5"',
        ]);
    });

    test('the only one that is looked over is told of the others', async () => {
        const [first] = alike.map((it) => it);
        expect(await codesAndFixes(first ? [first] : [], { names: new NameIndex(alike), single: true })).toEqual([
            'same-name /integration update id-0 --name "Same 2"',
        ]);
    });

    test('what is disabled beside another of its name may have been rotated out, and is not to be enabled', async () => {
        const old = incoming({ _id: 'old', name: 'Same', enabled: false });
        expect(await codesAndFixes([old, incoming({ _id: 'new', name: 'same' })])).toEqual([
            'disabled-predecessor /integration remove old',
        ]);
    });

    test('while a rotation is in its grace time, neither is told to take another name', async () => {
        const old = incoming({ _id: 'old', _createdAt: '2026-01-01T00:00:00.000Z' });
        const young = incoming({ _id: 'new', _createdAt: '2026-11-01T00:00:00.000Z', token: 'another' });
        expect(await codesAndFixes([young, old])).toEqual(['exact-twin /integration remove old']);
        expect(await codesAndFixes([young], { names: new NameIndex([young, old]), single: true })).toEqual([]);
    });

    test.each([
        [
            'CI\\" --override-destination-channel-enabled --channel=#board --alias=\\"CI',
            'CI override-destination-channel-enabled channel board alias CI',
        ],
        ['--y', 'y'],
        ["`$&'“ \u200b\u202e", 'Integration'],
        ['\u200bCI\u00ad builds\u2800', 'CI builds'],
        ['x'.repeat(300), 'x'.repeat(100)],
        ['🚀 Über-Schiffe ½', 'Über-Schiffe ½'],
    ])('a new name is made of what can be typed: %j', async (name, base) => {
        const found = await findingsOf([incoming({ _id: 'x', name }), incoming({ _id: 'z', name, alias: 'other' })]);
        expect(found.map(({ fix }) => fix)).toContainEqual({
            subcommand: 'update',
            values: { integration: 'z', name: `${base} 3` },
        });
        expect(found.every(({ fix }) => told(fix) !== 'no line')).toBe(true);
    });
});

test('rooms that cannot be read are not called missing; people still are', async () => {
    const integration = incoming({ channel: ['#none', '@none'] });
    const found = await findingsOf([integration], { roomsReadable: false });
    expect(found.map(({ code }) => code)).toEqual(['person-missing']);
});

describe('of an event', () => {
    test.each([
        ['sendMessage', true],
        ['fileUploaded', true],
        ['roomArchived', false],
        ['roomCreated', false],
        ['roomJoined', false],
        ['roomLeft', false],
        ['userCreated', false],
    ])('%s the server sends more than the token: %s', async (event, sends) => {
        const targetRoom = event === 'userCreated' ? '#general' : undefined;
        const found = await findingsOf([outgoing({ event, channel: ['#general'], targetRoom })]);
        expect(found.map(({ code, words }) => [code, ...words])).toEqual(sends ? [] : [['event-without-data', event]]);
        const occasion = { text: 'go', username: 'olivia', siteUrl: 'http://chat.example', now: 0 };
        const sample = outgoingSample(outgoing({ event }), occasion);
        expect(Object.keys(sample).length > 1).toBe(sends);
    });
});

describe('who posts to a room of a team', () => {
    const team = 'post-as-user-not-in-team';
    const member = 'post-as-user-not-member';
    test.each<[string, Record<string, unknown>, string[]]>([
        ['a public one that the user is in', { channel: ['#team-in'] }, []],
        ['a public one that the user is not in', { channel: ['#team-out'] }, [`${team} #team-out`]],
        ['a private one that the user is not in', { channel: ['#team-closed'] }, [`${member} #team-closed`]],
        ['several', { channel: ['#team-in', '#team-out', '#team-too'] }, [`${team} #team-out #team-too`]],
        ['one of each', { channel: ['#team-out', '#team-closed'] }, [`${member} #team-closed`, `${team} #team-out`]],
        ['one that is archived', { channel: ['#team-old'] }, ['room-archived #team-old', `${team} #team-old`]],
        ['a person and a public one', { channel: ['@olivia', '#team-out'] }, [`${team} #team-out`]],
    ])('%s, incoming or outgoing', async (_name, changes, expected) => {
        for (const integration of [incoming(changes), outgoing(changes)]) {
            const found = await findingsOf([integration]);
            expect(found.map(({ code, words }) => `${code} ${words.join(' ')}`)).toEqual(expected);
        }
    });
});
