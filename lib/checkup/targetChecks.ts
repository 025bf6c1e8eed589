import type { FindingCode, Finding } from '../replies/checkup';
import { whyNotApplicable } from '../integrations/checkFields';
import type { Check, CheckSubject, Target } from './CheckSubject';
import { updateLine } from './fixes';

type RoomTarget = Extract<Target, { kind: 'room' }>;

/** Whether the rooms and people that an integration names exist and take its messages. */
export const targetChecks: readonly Check[] = [
    (examined) => rooms(examined, ({ room }) => room === undefined).map((it) => gone('room-missing', it, examined)),
    (examined) => rooms(examined, ({ room }) => room?.isArchived === true).map(archived),
    (examined) =>
        rooms(examined, ({ room, joined }) => room?.isPrivate === true && !joined).map((it) =>
            closed('post-as-user-not-member', '/invite', it, examined),
        ),
    (examined) =>
        rooms(examined, ({ room, writable }) => room?.isReadOnly === true && !writable).map((it) =>
            closed('room-read-only', '/unmute', it, examined),
        ),
    (examined) =>
        examined.targets
            .filter((it) => it.kind === 'person' && it.person === undefined)
            .map((it) => gone('person-missing', it, examined)),
    (examined) =>
        examined.targets
            .filter((it) => it.kind === 'person' && it.person?.isActive === false)
            .map((it) => ({ ...gone('person-inactive', it, examined), severity: 'risky' })),
    ({ integration, here }) =>
        integration.kind === 'incoming' && (integration.values.channel ?? []).length === 0
            ? [{ code: 'channel-missing', severity: 'broken', mend: updateLine(integration, '--channel', here) }]
            : [],
];

/** The words for rooms and people that an integration makes use of; a word for every room of a sort is none of them. */
export function targetWords({ values }: CheckSubject['integration']): string[] {
    const channel = whyNotApplicable('channel', values) === undefined ? (values.channel ?? []) : [];
    const targetRoom = whyNotApplicable('targetRoom', values) === undefined ? values.targetRoom : undefined;
    const words = [...channel, ...(values.type === 'outgoing' && targetRoom !== undefined ? [targetRoom] : [])];
    return [...new Set(words.filter((word) => /^[#@]/.test(word)))];
}

function rooms({ targets }: CheckSubject, isAffected: (target: RoomTarget) => boolean): RoomTarget[] {
    return targets.filter((target): target is RoomTarget => target.kind === 'room' && isAffected(target));
}

/** What is no more is left out of the channels, or replaced when it is the last of them. */
function gone(code: FindingCode, { word }: Target, { integration, here }: CheckSubject): Finding {
    const others = (integration.values.channel ?? []).filter((it) => it !== word);
    const mend =
        word === integration.values.targetRoom
            ? updateLine(integration, '--target-room', here)
            : updateLine(integration, '--channel', others.length > 0 ? others.join(',') : here);
    return { code, severity: 'broken', word, mend };
}

function archived({ word }: Target): Finding {
    return { code: 'room-archived', severity: 'broken', word, mend: `/unarchive ${word}` };
}

function closed(
    code: FindingCode,
    command: string,
    { word }: Target,
    { integration, postsAs: poster }: CheckSubject,
): Finding {
    const severity = integration.kind === 'incoming' ? 'broken' : 'risky';
    return { code, severity, word, mend: `${command} @${poster?.username ?? ''}`, inRoom: word };
}
