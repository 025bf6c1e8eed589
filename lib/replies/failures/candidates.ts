import type { Candidate, Failure } from '../../Failure';
import type { Messages } from '../../messages/Messages';
import { limits } from '../../limits';
import { say, sayCount } from '../../messages/say';
import { time } from '../parts/dates';
import { bold, bullets, code, codes, exact, plainLine } from '../parts/markdown';
import { typed } from '../parts/typed';

/** How much of the end of an id is shown, where they are told apart; they begin with the time at which they were made. */
const SHOWN_END = 6;

/** Longest entry of a list to pick from. */
const LABEL_LENGTH = 60;

/** Integrations that a name may mean, a line each, and how many more there are. */
export function candidates(all: readonly Candidate[], messages: Messages, most: number = limits.candidates): string {
    const { failures } = messages;
    const more = all.length - most;
    const lines = bullets(all.slice(0, most).map((it) => candidate(it, messages)));
    return more > 0 ? `${lines}\n${sayCount(failures.moreCandidates, more, messages)}` : lines;
}

/** One of them in a list to pick from, as plain text: the end of its id, by which its line above is found, and what tells it apart. */
export function candidateLabel({ id, kind, channel, author }: Candidate): string {
    const parts = [`…${id.slice(-SHOWN_END)} ${kind}`, ...channel, ...(author === undefined ? [] : [author])];
    return plainLine(parts.join(', '), LABEL_LENGTH);
}

function candidate({ id, name, kind, channel, enabled, author, createdAt }: Candidate, messages: Messages): string {
    const { list, facts } = messages;
    const when = createdAt === undefined ? messages.unknownTime : time(Date.parse(createdAt), messages);
    return [
        `${exact(id)} ${kind} ${code(name)}`,
        ...(channel.length > 0 ? [codes(channel)] : []),
        ...(enabled ? [] : [bold(list.disabled)]),
        ...(author === undefined ? [] : [say(facts.createdBy, { when, person: code(author) })]),
    ].join(', ');
}

/** That a name is part of more names than were looked through, with those that it is the whole of. */
export function tooManyMatches(
    { reference, candidates: exactMatches }: Extract<Failure, { kind: 'too-many-matches' }>,
    messages: Messages,
): string {
    const { failures } = messages;
    const command = typed('list', '--search', '<text>');
    const start = say(failures['too-many-matches'], { reference: code(reference), command });
    return exactMatches.length === 0
        ? start
        : `${start} ${failures.exactMatches}\n${candidates(exactMatches, messages)}`;
}
