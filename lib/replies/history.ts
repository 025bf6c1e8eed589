import type { Messages } from '../messages/Messages';
import { say } from '../messages/say';
import { time } from './dates';
import { bullets, code, exact } from './markdown';
import { typed } from './typed';

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
    readonly page: number;
    readonly pages: number;
    readonly total: number;
}

/** What happened to the wish to make a recorded call again. */
export interface ReplayFacts {
    readonly id: string;
    readonly name: string;
    readonly historyId: string;
    readonly outcome: ReplayOutcome;
}

/** What the workspace sends when it is asked to make a call again: what it sent then, next to nothing, or it cannot be told. */
export type ReplayContent = 'same' | 'bare' | 'unknown';

/** What came of it: refused as it would lead to nothing, not known to the server, or asked for, with the id of the call that is in the history since, unless that could not be read. */
export type ReplayOutcome =
    | { readonly kind: 'disabled' | 'forgotten' | 'impossible' }
    | { readonly kind: 'asked'; readonly content: ReplayContent; readonly recorded?: string; readonly unread?: true };

/** A page of what an outgoing integration has sent. */
export function history({ id, name, entries, page, pages, total }: HistoryFacts, messages: Messages): string {
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
        bullets(entries.map((it) => entry(it, messages))),
        ...(page < pages ? [say(phrases.next, { command: pageLine(page + 1) })] : []),
        say(phrases.again, { command: typed('replay', id, '<history-id>') }),
    ].join('\n');
}

/** Only outgoing integrations keep a history. */
export function noHistory({ id, name }: { readonly id: string; readonly name: string }, messages: Messages): string {
    return say(messages.history.incoming, { name: code(name), command: typed('test', id) });
}

/** What came of the wish to send something again. */
export function replayed({ id, name, historyId, outcome }: ReplayFacts, { replayed: phrases }: Messages): string {
    const command = typed('history', id);
    if (outcome.kind !== 'asked') {
        return say(phrases[outcome.kind], {
            name: code(name),
            route: code('integrations.replayOutgoing'),
            enable: typed('enable', id),
            test: typed('test', id, '--send'),
        });
    }
    const content = say(phrases.contents[outcome.content], { data: code('"bot": false') });
    const asked = say(phrases.asked, { historyId: code(historyId), name: code(name), content });
    const { recorded, unread } = outcome;
    if (recorded !== undefined) {
        return [asked, say(phrases.recorded, { recorded: exact(recorded), command })].join('\n');
    }
    return [asked, say(unread === true ? phrases.unread : phrases.notRecorded, { command })].join('\n');
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
