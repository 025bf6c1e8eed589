import type { WorkspaceContext } from '../dispatch/Subcommand';
import type { Failure } from '../Failure';
import { readHistory } from '../api/readHistory';
import { fields } from '../integrations/fields/fields';
import { useOf } from '../integrations/events';
import type { Integration } from '../integrations/Integration';
import type { Outcome } from '../Outcome';
import { succeed } from '../Outcome';
import type { HistoryEntry, ReplayContent, ReplayOutcome } from '../replies/history';

/** How many calls of the history are looked through for one, newest first: a record may be large. */
const LOOKED_THROUGH = 20;

/** Which call is meant: its id, or its place in the history, whose newest call is the first. */
export type CallReference = string | number;

/** Has a recorded call made again where that leads to anything, and looks for it in the history. Fails as the API does. */
export async function replayCall(
    integration: Integration,
    call: CallReference,
    context: WorkspaceContext,
): Promise<Outcome<ReplayOutcome>> {
    if (integration.values.enabled !== true) {
        return succeed({ kind: 'disabled' });
    }
    const before = await recentCalls(integration, LOOKED_THROUGH, context);
    if (!before.ok && !isTooLarge(before.failure)) {
        return before;
    }
    const known = before.ok ? before.value : undefined;
    const historyId = typeof call === 'string' ? call : known?.[call - 1]?.id;
    if (historyId === undefined) {
        return before.ok ? succeed({ kind: 'not-listed', calls: before.value.length }) : before;
    }
    return replayById(integration, { historyId, known }, context);
}

interface KnownCall {
    readonly historyId: string;
    /** The newest calls, unless they could not be read. */
    readonly known?: readonly HistoryEntry[];
}

async function replayById(
    integration: Integration,
    { historyId, known }: KnownCall,
    context: WorkspaceContext,
): Promise<Outcome<ReplayOutcome>> {
    const content = contentOf(known?.find(({ id }) => id === historyId));
    if (content === 'bare' && waitsForWords(integration)) {
        return succeed({ kind: 'forgotten' });
    }
    const replayed = await context.workspace.integrations.replay(integration, historyId);
    if (!replayed.ok) {
        if (isCallUnknown(replayed.failure)) {
            return succeed({ kind: 'unknown-call', historyId });
        }
        return isRouteMissing(replayed.failure) ? succeed({ kind: 'impossible' }) : replayed;
    }
    const after = await recentCalls(integration, 1, context);
    if (known === undefined || !after.ok) {
        return succeed({ kind: 'asked', historyId, content, unread: true });
    }
    const [newest] = after.value;
    const isNew = newest !== undefined && known.every(({ id }) => id !== newest.id);
    return succeed({ kind: 'asked', historyId, content, ...(isNew ? { recorded: newest.id } : {}) });
}

async function recentCalls(
    integration: Integration,
    count: number,
    { workspace: { integrations } }: WorkspaceContext,
): Promise<Outcome<HistoryEntry[]>> {
    const page = await integrations.history(integration, { offset: 0, count });
    return page.ok ? succeed(page.value.entries.map(readHistory).filter((it) => it !== undefined)) : page;
}

function contentOf(call: HistoryEntry | undefined): ReplayContent {
    return call === undefined ? 'unknown' : call.hasData === true ? 'same' : 'bare';
}

/** The server looks for the words in what it kept, even though that is nothing (`triggerHandler.ts`). */
function waitsForWords({ values: { event = fields.event.default, triggerWords = [] } }: Integration): boolean {
    return useOf(event).triggerWords && triggerWords.length > 0;
}

/** What the URLs answered can be too much to be read; that keeps nobody from asking. */
function isTooLarge(failure: Failure): boolean {
    return failure.kind === 'invalid-response' && failure.what === 'too-large';
}

function isCallUnknown(failure: Failure): boolean {
    return failure.kind === 'rejected' && failure.errorType === 'error-invalid-integration-history';
}

/** Older servers do not have the route; the API's own refusals of this one are never a 404. */
function isRouteMissing(failure: Failure): boolean {
    return (failure.kind === 'not-the-api' || failure.kind === 'rejected') && failure.status === 404;
}
