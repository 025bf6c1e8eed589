import { bold, bullets, code, exact } from './markdown';
import { time } from './dates';

/** How a call of an outgoing integration ended, as far as its record tells; the server keeps the status of few answers. */
export type HistoryEnd =
    | { readonly kind: 'accepted' | 'refused' | 'scripted' | 'withheld' | 'unreachable' | 'under-way' }
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
    /** False on servers that cannot. */
    readonly possible: boolean;
}

const ends: Record<Exclude<HistoryEnd['kind'], 'status'>, string> = {
    accepted: 'accepted (200, 201 or 202)',
    refused: 'refused (not 200, 201 or 202, or an empty answer)',
    scripted: 'answered; the script dealt with it',
    withheld: 'not sent: the script held it back, or its message could not be posted',
    unreachable: 'no answer',
    'under-way': 'under way, or broken off',
};

/** A page of what an outgoing integration has sent. */
export function history({ id, name, entries, page, pages, total }: HistoryFacts): string {
    if (total === 0) {
        return `${code(name)} has not sent anything yet. \`/integration test ${id} --send\` tries its URLs.`;
    }
    if (page > pages) {
        return `There is no page ${page} of what ${code(name)} has sent: the last is \`/integration history ${id} --page ${pages}\`.`;
    }
    return [
        `${bold('What was sent by')} ${code(name)}${bold(`: page ${page} of ${pages}, ${total} in all, newest first`)}`,
        bullets(entries.map(entry)),
        ...(page < pages ? [`Next page: \`/integration history ${id} --page ${page + 1}\``] : []),
        `Send one again: \`/integration replay ${id} <history-id>\``,
    ].join('\n');
}

/** Only outgoing integrations keep a history. */
export function noHistory({ id, name }: { readonly id: string; readonly name: string }): string {
    return `${code(name)} is an incoming integration, and the workspace keeps no history of those: what it posted stands in its rooms. \`/integration test ${id}\` shows whether it works.`;
}

/** What came of the wish to send something again. */
export function replayed({ id, name, historyId, possible }: ReplayFacts): string {
    return possible
        ? `The workspace was asked to make the call ${code(historyId)} of ${code(name)} again. \`/integration history ${id}\` shows how it went.`
        : `This workspace cannot send again what an integration has sent: its version has no \`integrations.replayOutgoing\`. Nothing was sent. \`/integration test ${id} --send\` sends a sample.`;
}

function entry({ id, at, event, url, end, tries, again, error }: HistoryEntry): string {
    const parts = [
        at === undefined ? 'at an unknown time' : time(Date.parse(at)),
        event === undefined ? 'unknown event' : code(event),
        url === undefined ? 'no URL yet' : code(url),
        end.kind === 'status' ? `refused (${end.status})` : ends[end.kind],
        ...(tries === undefined ? [] : [`try ${tries}`]),
        ...(again ? ['tried again after that'] : []),
        ...(error === undefined ? [] : [`error: ${code(error)}`]),
    ];
    return `${exact(id)} ${parts.join(', ')}`;
}
