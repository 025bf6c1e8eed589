import { bold, bullets, code, exact } from './markdown';
import { time } from './dates';

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

const ends: Record<Exclude<HistoryEnd['kind'], 'status'>, string> = {
    accepted: 'accepted (200, 201 or 202)',
    refused: 'refused (not 200, 201 or 202, or an empty answer)',
    scripted: 'answered; the script dealt with it',
    withheld: 'not sent: the script held it back, or its message could not be posted',
    unreachable: 'no answer',
    'not-posted': 'the URL answered; the answer could not be posted',
    'unreachable-or-not-posted': 'no answer, or one that could not be posted',
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
export function replayed({ id, name, historyId, outcome }: ReplayFacts): string {
    switch (outcome.kind) {
        case 'disabled':
            return `${code(name)} is disabled, so the workspace would send nothing, and nothing was asked of it. First: \`/integration enable ${id}\``;
        case 'forgotten':
            return `The workspace does not keep what it sends, and without that it sends nothing again for trigger words. So nothing was asked of it. \`/integration test ${id} --send\` sends a sample.`;
        case 'impossible':
            return `This workspace cannot send again what an integration has sent: its version has no \`integrations.replayOutgoing\`. Nothing was sent. \`/integration test ${id} --send\` sends a sample.`;
        case 'asked':
            return [
                `The workspace was asked to make the call ${code(historyId)} of ${code(name)} again. ${contents[outcome.content]}`,
                outcome.unread === true
                    ? `The history could not be read: look with \`/integration history ${id}\` whether it has a new call.`
                    : outcome.recorded === undefined
                      ? `The history shows no new call yet: look again with \`/integration history ${id}\`.`
                      : `The history has a new call since, ${exact(outcome.recorded)}: \`/integration history ${id}\` shows how it went.`,
            ].join('\n');
    }
}

const contents: Record<ReplayContent, string> = {
    same: 'It sends what it sent then.',
    bare: 'It does not keep what it sends, so the URL gets only the token and `"bot": false`.',
    unknown:
        'Many versions do not keep what they send: then the URL gets only the token and `"bot": false`, or, for trigger words, nothing.',
};

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
