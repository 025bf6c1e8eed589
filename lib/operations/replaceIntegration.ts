import { isAdmin } from '../access/Sender';
import type { Outcome } from '../Outcome';
import { fail, succeed } from '../Outcome';
import type { Integration } from '../integrations/Integration';
import { mergeFields } from '../integrations/mergeFields';
import type { PredecessorState } from '../replies/rotated';
import type { Reply } from '../replies/Reply';
import { changeIntegration } from './changeIntegration';
import { createIntegration } from './createIntegration';
import type { WorkspaceContext } from '../dispatch/Subcommand';

/** The word for what is typed here, in problems. */
const SUBCOMMAND = 'rotate';

/**
 * Makes a new incoming integration with the settings of an old one, whose token the API cannot change, and ends the old
 * one after a grace time in milliseconds. Once the new one exists the reply tells of it, whatever becomes of the old.
 */
export async function replaceIntegration(
    found: Integration,
    grace: number,
    context: WorkspaceContext,
): Promise<Outcome<Reply>> {
    const { values, problems } = mergeFields(found.values, { given: {}, cleared: [] });
    if (problems.length > 0) {
        return fail({ kind: 'usage', problems, subcommand: SUBCOMMAND });
    }
    const made = await createIntegration(values, context);
    if (!made.ok) {
        return made;
    }
    const { facts: created } = made.value;
    const { id, kind } = found;
    const { name } = found.values;
    const old = await end({ found, grace, successorId: created.id }, context);
    return succeed({
        kind: 'rotated',
        facts: { kind: 'incoming', id, name, old, created },
        change: { verb: 'rotated', kind, name, id, successor: created.id },
    });
}

/** An integration to be ended, how long it works beside its successor, and which that is. */
interface Ending {
    readonly found: Integration;
    readonly grace: number;
    readonly successorId: string;
}

async function end({ found, grace, successorId }: Ending, context: WorkspaceContext): Promise<PredecessorState> {
    if (found.values.enabled !== true) {
        return { kind: 'was-disabled' };
    }
    if (grace > 0) {
        const at = context.now() + grace;
        const retirement = { integrationId: found.id, name: found.values.name, successorId };
        return (await context.retireLater(retirement, new Date(at)))
            ? { kind: 'stops', at }
            : { kind: 'not-scheduled' };
    }
    const wish = { given: { enabled: false }, cleared: [] };
    const changed = await changeIntegration({ found, patch: wish, subcommand: SUBCOMMAND }, context);
    if (changed.ok) {
        return { kind: 'disabled' };
    }
    const sender = await context.sender();
    return { kind: 'still-works', failure: changed.failure, isAdmin: sender.ok && isAdmin(sender.value) };
}
