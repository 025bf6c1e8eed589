import type { WorkspaceContext } from '../dispatch/Subcommand';
import type { Failure } from '../Failure';
import { readHistory } from '../api/readHistory';
import { fields } from '../integrations/fields/fields';
import { eventUses } from '../integrations/events';
import type { Integration } from '../integrations/Integration';
import type { Outcome } from '../Outcome';
import { succeed } from '../Outcome';
import type { HistoryEntry, ReplayContent, ReplayOutcome } from '../replies/history';
import { isTooLarge } from '../Failure';

/** How many of the newest calls are read: records may be large. */
const LOOKED_THROUGH = 20;

/** A call by its history id, or by its position in the history, the newest being 1. */
export type CallReference = string | number;

/** Replays a recorded call where that can work, and looks for the new call in the history. Fails as the API does. */
export async function replayCall(
    integration: Integration,
    call: CallReference,
    context: WorkspaceContext,
): Promise<Outcome<ReplayOutcome>> {
    if (integration.values.enabled !== true) {
        return succeed({ kind: 'disabled' });
    }
    const before = await recentCalls(integration, LOOKED_THROUGH, context);
    // The recorded responses may be too large to be read; a replay is possible all the same.
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
    if (isForgotten(content, integration)) {
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

/** Whether the workspace would send a recorded call again, were it asked to. */
export function canReplay(call: HistoryEntry, integration: Integration): boolean {
    return !isForgotten(contentOf(call), integration);
}

function isForgotten(content: ReplayContent, integration: Integration): boolean {
    return content === 'bare' && waitsForWords(integration);
}

function contentOf(call: HistoryEntry | undefined): ReplayContent {
    return call === undefined ? 'unknown' : call.hasData === true ? 'same' : 'bare';
}

/** On a replay the server matches trigger words against the recorded data, even where it kept none (`triggerHandler.ts`). */
function waitsForWords({ values: { event = fields.event.default, triggerWords = [] } }: Integration): boolean {
    return eventUses(event).triggerWords && triggerWords.length > 0;
}

function isCallUnknown(failure: Failure): boolean {
    return failure.kind === 'rejected' && failure.errorType === 'error-invalid-integration-history';
}

/** Older servers do not have the route; the API's own refusals of this one are never a 404. */
function isRouteMissing(failure: Failure): boolean {
    return (failure.kind === 'not-the-api' || failure.kind === 'rejected') && failure.status === 404;
}
