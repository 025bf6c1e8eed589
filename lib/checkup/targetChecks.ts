import type { ServerCommand } from '../replies/Finding';
import type { SuggestedCommand } from '../replies/parts/SuggestedCommand';
import { whyNotApplicable } from '../integrations/fields/checkFields';
import type { Check } from './Check';
import type { CheckSubject, RoomTarget, Target } from './CheckSubject';
import { severityByKind } from './postsAsChecks';
import { update } from './update';

/** Checks that the rooms and people that an integration names exist and accept its messages. */
export const targetChecks: readonly Check[] = [
    {
        code: 'room-missing',
        severity: 'broken',
        applies: (subject) => missingRooms(subject).length > 0,
        words: missingRooms,
        fix: leaveOutWhatIsGone,
    },
    {
        code: 'person-missing',
        severity: 'broken',
        applies: (subject) => missingPeople(subject).length > 0,
        words: missingPeople,
        fix: leaveOutWhatIsGone,
    },
    {
        code: 'person-inactive',
        severity: 'risky',
        applies: (subject) => inactivePeople(subject).length > 0,
        words: inactivePeople,
        fix: leaveOutWhatIsGone,
    },
    {
        code: 'room-archived',
        severity: 'broken',
        applies: (subject) => archivedRooms(subject).length > 0,
        words: archivedRooms,
        fix: (subject) => ({ serverCommand: 'unarchive', rooms: archivedRooms(subject) }),
    },
    {
        code: 'post-as-user-not-member',
        severity: severityByKind,
        applies: (subject) => closedRooms(subject).length > 0,
        words: closedRooms,
        fix: (subject) => inRooms('invite', subject, closedRooms(subject)),
    },
    {
        code: 'post-as-user-not-in-team',
        severity: 'risky',
        applies: (subject) => teamRooms(subject).length > 0,
        words: teamRooms,
        fix: (subject) => inRooms('invite', subject, teamRooms(subject)),
    },
    {
        code: 'post-as-user-silenced',
        severity: severityByKind,
        applies: (subject) => silentRooms(subject).length > 0,
        words: silentRooms,
        fix: (subject) => inRooms('unmute', subject, silentRooms(subject)),
    },
    {
        code: 'channel-missing',
        severity: 'broken',
        applies: isNowhere,
        fix: leaveOutWhatIsGone,
    },
];

function isNowhere({ integration }: CheckSubject): boolean {
    return integration.kind === 'incoming' && (integration.values.channel ?? []).length === 0;
}

function missingRooms(subject: CheckSubject): string[] {
    return rooms(subject, ({ room }) => room === undefined);
}

function archivedRooms(subject: CheckSubject): string[] {
    return rooms(subject, ({ room }) => room?.isArchived === true);
}

function closedRooms(subject: CheckSubject): string[] {
    return rooms(subject, ({ room, joined }) => room?.isPrivate === true && !joined);
}

/** Public channels of teams: the app cannot see whether the team is private, and then posting does not join them. */
function teamRooms(subject: CheckSubject): string[] {
    return rooms(subject, ({ room, joined }) => room?.isPrivate === false && !joined);
}

function silentRooms(subject: CheckSubject): string[] {
    return rooms(subject, ({ writable }) => !writable);
}

function missingPeople({ targets }: CheckSubject): string[] {
    return targets.filter((it) => it.kind === 'person' && it.person === undefined).map(({ word }) => word);
}

function inactivePeople({ targets }: CheckSubject): string[] {
    return targets.filter((it) => it.kind === 'person' && it.person?.isActive === false).map(({ word }) => word);
}

function rooms({ targets }: CheckSubject, isAffected: (target: RoomTarget) => boolean): string[] {
    return targets
        .filter((target: Target): target is RoomTarget => target.kind === 'room' && isAffected(target))
        .map(({ word }) => word);
}

/** Removes all missing ones at once, as the workspace refuses an update that still names one; the current room replaces the last. */
function leaveOutWhatIsGone(subject: CheckSubject): SuggestedCommand {
    const { integration, here } = subject;
    const { values } = integration;
    const gone = [...missingRooms(subject), ...missingPeople(subject), ...inactivePeople(subject)];
    const usesChannel = whyNotApplicable('channel', values) === undefined;
    const left = (values.channel ?? []).filter((word) => !gone.includes(word));
    const isShorter = left.length < (values.channel ?? []).length;
    return update(subject, {
        ...(usesChannel && (isShorter || isNowhere(subject)) ? { channel: left.length > 0 ? left : [here] } : {}),
        ...(gone.includes(values.targetRoom ?? '') ? { targetRoom: here } : {}),
    });
}

function inRooms(
    serverCommand: 'invite' | 'unmute',
    { postsAs }: CheckSubject,
    where: readonly string[],
): ServerCommand | undefined {
    return postsAs && { serverCommand, username: postsAs.username, rooms: where };
}
