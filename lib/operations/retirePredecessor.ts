import { isAdmin } from '../access/Sender';
import type { Failure } from '../Failure';
import type { WorkspaceContext } from '../dispatch/Subcommand';
import type { Integration } from '../integrations/Integration';
import type { EndFailure, PredecessorFacts, PredecessorState } from '../replies/rotated';
import { changeInTurn } from './changeIntegration';

/** An integration to retire, its grace time in milliseconds, and its successor. */
export interface Ending {
    readonly found: Integration;
    readonly grace: number;
    readonly successorId: string;
    /** What it is called from then on. */
    readonly oldName: string;
}

/**
 * Retires an integration that was rotated, at once or after its grace time, and renames it, so that its name now means
 * the successor. The caller must hold the turn, and have read the integration in it.
 */
export async function retirePredecessor(ending: Ending, context: WorkspaceContext): Promise<PredecessorFacts> {
    const { found, grace, oldName: name } = ending;
    const wasEnabled = found.values.enabled === true;
    const later = wasEnabled && grace > 0 ? await retireLater(ending, context) : undefined;
    const off = wasEnabled && grace === 0 ? { enabled: false } : {};
    const patch = { given: { name, ...off }, cleared: [] };
    const changed = await changeInTurn({ found, patch, subcommand: 'rotate' }, context);
    const after = changed.ok ? changed.value.after : found;
    const failure = changed.ok ? overwritten(after) : changed.failure;
    const renamed = after.values.name === name;
    if (wasEnabled && later === undefined) {
        const state = after.values.enabled
            ? ({ kind: 'still-works', ...(await endFailure(failure, context)) } as const)
            : ({ kind: 'disabled' } as const);
        return renamed ? { state, name } : { state };
    }
    const state = later ?? ({ kind: 'was-disabled' } as const);
    return renamed ? { state, name } : { state, notRenamed: await endFailure(failure, context) };
}

async function retireLater(
    { found, grace, successorId }: Ending,
    context: WorkspaceContext,
): Promise<PredecessorState> {
    const at = context.now() + grace;
    const retirement = { integrationId: found.id, name: found.values.name, successorId };
    return (await context.retireLater(retirement, new Date(at))) ? { kind: 'stops', at } : { kind: 'not-scheduled' };
}

async function endFailure(failure: Failure, { sender }: WorkspaceContext): Promise<EndFailure> {
    const person = await sender();
    return { failure, isAdmin: person.ok && isAdmin(person.value) };
}

function overwritten({ id, values: { name }, updatedBy: by }: Integration): Failure {
    return { kind: 'overwritten', id, name, by };
}
