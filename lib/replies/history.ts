import type { Messages } from '../messages/Messages';
import { say, sayCount } from '../messages/say';
import { time } from './parts/dates';
import { code, exact, numbered } from './parts/markdown';
import { typed } from './parts/typed';

/** How a call of an outgoing integration ended, as far as its record tells; the server keeps the status of few answers. */
export type HistoryEnd =
    | {
          readonly kind:
              | 'accepted'
              | 'refused'
              | 'scripted'
              | 'withheld'
              | 'unreachable'
              | 'not-posted'
              | 'unreachable-or-not-posted'
              | 'under-way';
      }
    | { readonly kind: 'status'; readonly status: number };

/** One recorded call. */
export interface HistoryEntry {
    readonly id: string;
    /** ISO date. */
    readonly at?: string;
    readonly event?: string;
    readonly url?: string;
    readonly end: HistoryEnd;
    /** Which try it was, where that was kept; each try has a record of its own. */
    readonly tries?: number;
    /** Another try follows. */
    readonly again: boolean;
    readonly error?: string;
    /** Whether the server has kept what it sent: without that it cannot send it again. */
    readonly hasData?: true;
}

/** A page of what an outgoing integration has done, newest first. */
export interface HistoryFacts {
    readonly id: string;
    readonly name: string;
    readonly entries: readonly HistoryEntry[];
    /** How many newer ones come before those of this page. */
    readonly before: number;
    readonly page: number;
    readonly pages: number;
    readonly total: number;
    /** The first of them that the workspace can send again, by its place in the history. */
    readonly repeatable?: number;
}

/** What happened to the wish to make a recorded call again. */
export interface ReplayFacts {
    readonly id: string;
    readonly name: string;
    readonly outcome: ReplayOutcome;
}

/** What the workspace sends when it is asked to make a call again: what it sent then, next to nothing, or it cannot be told. */
export type ReplayContent = 'same' | 'bare' | 'unknown';

/** What came of it: refused as it would lead to nothing, not known to the server, not among so many newest calls, or asked for. */
export type ReplayOutcome =
    | { readonly kind: 'disabled' | 'forgotten' | 'impossible' }
    | { readonly kind: 'not-listed'; readonly calls: number }
    | { readonly kind: 'unknown-call'; readonly historyId: string }
    | AskedReplay;

/** A call that the workspace was asked to make again. */
export interface AskedReplay {
    readonly kind: 'asked';
    readonly historyId: string;
    readonly content: ReplayContent;
    /** Id of the call that is in the history since, unless that could not be read. */
    readonly recorded?: string;
    readonly unread?: true;
}

/** A page of what an outgoing integration has sent. */
export function history(facts: HistoryFacts, messages: Messages): string {
    const { id, name, entries, before, page, pages, total, repeatable } = facts;
    const { history: phrases } = messages;
    const pageLine = (number: number) => typed('history', id, '--page', String(number));
    if (total === 0) {
        return say(phrases.empty, { name: code(name), command: typed('test', id, '--send') });
    }
    if (page > pages) {
        return say(phrases.beyond, { page, name: code(name), command: pageLine(pages) });
    }
    return [
        say(phrases.heading, { name: code(name), page, pages, total }),
        numbered(
            entries.map((it) => entry(it, messages)),
            before + 1,
        ),
        ...(page < pages ? [say(phrases.next, { command: pageLine(page + 1) })] : []),
        ...(repeatable === undefined ? [] : [say(phrases.again, { command: typed('replay', id, String(repeatable)) })]),
    ].join('\n');
}

/** Only outgoing integrations keep a history. */
export function noHistory({ id, name }: { readonly id: string; readonly name: string }, messages: Messages): string {
    return say(messages.history.incoming, { name: code(name), command: typed('test', id) });
}

/** What came of the wish to send something again. */
export function replayed({ id, name, outcome }: ReplayFacts, messages: Messages): string {
    const { replayed: phrases } = messages;
    const command = typed('history', id);
    switch (outcome.kind) {
        case 'asked':
            return asked(outcome, { name, command }, messages);
        case 'not-listed':
            return outcome.calls === 0
                ? say(messages.history.empty, { name: code(name), command: typed('test', id, '--send') })
                : sayCount(phrases['not-listed'], outcome.calls, messages, { name: code(name), command });
        case 'unknown-call':
            return say(phrases[outcome.kind], { call: code(outcome.historyId), name: code(name), command });
        case 'disabled':
        case 'forgotten':
        case 'impossible':
            return say(phrases[outcome.kind], {
                name: code(name),
                route: code('integrations.replayOutgoing'),
                enable: typed('enable', id),
                test: typed('test', id, '--send'),
            });
    }
}

function asked(
    { historyId, content, recorded, unread }: AskedReplay,
    { name, command }: { readonly name: string; readonly command: string },
    { replayed: phrases }: Messages,
): string {
    const sent = say(phrases.contents[content], { data: code('"bot": false') });
    const start = say(phrases.asked, { historyId: exact(historyId), name: code(name), content: sent });
    return recorded === undefined
        ? [start, say(unread === true ? phrases.unread : phrases.notRecorded, { command })].join('\n')
        : [start, say(phrases.recorded, { recorded: exact(recorded), command })].join('\n');
}

function entry({ id, at, event, url, end, tries, again, error }: HistoryEntry, messages: Messages): string {
    const { history: phrases } = messages;
    const parts = [
        at === undefined ? messages.unknownTime : time(Date.parse(at), messages),
        event === undefined ? phrases.unknownEvent : code(event),
        url === undefined ? phrases.noUrl : code(url),
        end.kind === 'status' ? say(phrases.status, { status: end.status }) : phrases.ends[end.kind],
        ...(tries === undefined ? [] : [say(phrases.tries, { count: tries })]),
        ...(again ? [phrases.retried] : []),
        ...(error === undefined ? [] : [say(phrases.error, { error: code(error) })]),
    ];
    return `${exact(id)} ${parts.join(', ')}`;
}
