import { describe, expect, test } from '@jest/globals';
import type { Room } from '../../../lib/dispatch/CommandContext.ts';
import type { WorkspaceContext } from '../../../lib/dispatch/Subcommand.ts';
import { succeed } from '../../../lib/Outcome.ts';
import { prefetchTargets, postingFindings } from '../../../lib/operations/postingFindings.ts';
import { anIntegration, anIntegrationAnswer, anOutgoingAnswer } from '../../fakes/anIntegration.mts';
import { FakeRooms } from '../../fakes/FakeRooms.mts';

const rooms = new FakeRooms({
    general: {},
    closed: { isPrivate: true, in: ['olivia-id'] },
    joined: { isPrivate: true, in: ['rocket.cat'] },
    team: { teamId: 'team-id' },
    quiet: { isReadOnly: true },
    muting: { muted: ['rocket.cat'] },
    old: { isArchived: true },
});

const general: Room = { id: 'GENERAL', name: 'general', kind: 'public', isOfTeam: false };

/** A context in a room that counts how often it is looked into, and whose roles may write in read-only rooms. */
function contextIn(room: Room, writers: readonly string[] = []) {
    const looked = { count: 0 };
    const directory = {
        person: (reference: string) => rooms.person(reference),
        room: (reference: string) => {
            looked.count++;
            return rooms.room(reference);
        },
        members: (roomId: string) => rooms.members(roomId),
        leaders: (roomId: string) => rooms.leaders(roomId),
    };
    const workspace = { permissionRoles: () => Promise.resolve(succeed({ 'post-readonly': writers })) };
    return { looked, context: { directory, room, username: 'olivia', workspace } as unknown as WorkspaceContext };
}

async function codesFor(changes: Record<string, unknown>, writers: readonly string[] = []): Promise<string[]> {
    const { context } = contextIn(general, writers);
    const findings = await postingFindings(anIntegration(anIntegrationAnswer(changes)), context);
    return findings.map(({ code, words }) => `${code} ${words.join(' ')}`);
}

describe('whoever is to post', () => {
    test.each([
        ['is in no private room by itself', '#closed', ['post-as-user-not-member #closed']],
        ['may be in one', '#joined', []],
        ['is in no public channel of a team by itself', '#team', ['post-as-user-not-in-team #team']],
        ['may not write in a read-only one', '#quiet', ['post-as-user-silenced #quiet']],
        ['may be muted in one', '#muting', ['post-as-user-silenced #muting']],
        ['posts in no archived one', '#old', ['room-archived #old']],
        ['posts in any public channel', '#general', []],
        ['posts to anybody', '@olivia', []],
    ])('%s: %s', async (_name, channel, codes) => {
        expect(await codesFor({ channel: [channel] })).toEqual(codes);
    });

    test('may write in read-only rooms by a permission', async () => {
        expect(await codesFor({ channel: ['#quiet'] }, ['bot'])).toEqual([]);
    });

    test('is told of every room once', async () => {
        expect(await codesFor({ channel: ['#closed', '#team', '#general'] })).toEqual([
            'post-as-user-not-member #closed',
            'post-as-user-not-in-team #team',
        ]);
    });
});

describe('nothing is looked up', () => {
    test.each<[name: string, room: Room, answer: Record<string, unknown>, looks: number]>([
        ['for the public channel it is typed in', general, anIntegrationAnswer(), 0],
        ['unless it is a team’s', { ...general, isOfTeam: true }, anIntegrationAnswer(), 1],
        ['unless another user posts', general, anIntegrationAnswer({ username: 'olivia' }), 1],
        ['for a person', general, anIntegrationAnswer({ channel: ['@olivia'] }), 0],
        ['for an outgoing one', general, anOutgoingAnswer({ channel: ['#closed'] }), 0],
    ])('%s', async (_name, room, answer, looks) => {
        const { context, looked } = contextIn(room);
        await prefetchTargets(anIntegration(answer).values, context);
        expect(looked.count).toBe(looks);
        expect(await postingFindings(anIntegration(answer), context)).toEqual([]);
    });
});
