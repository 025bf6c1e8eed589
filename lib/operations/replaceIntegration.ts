import { isAdmin } from '../access/Sender';
import type { Outcome } from '../Failure';
import { fail, succeed } from '../Failure';
import type { Integration } from '../integrations/Integration';
import { mergeFields } from '../integrations/mergeFields';
import type { OldFacts } from '../replies/rotated';
import type { Reply } from '../replies/Reply';
import { changeIntegration } from './changeIntegration';
import { makeIntegration } from './createIntegration';
import type { CommandContext, Workspace } from '../dispatch/CommandContext';

/** An integration to be replaced, and how long it works beside its successor, in milliseconds. */
export interface Replacement {
    readonly found: Integration;
    readonly grace: number;
}

/** The word for what is typed here, in problems. */
const SUBCOMMAND = 'rotate';

/**
 * Makes a new incoming integration with the settings of an old one, whose token the API cannot change, and ends the old
 * one now or later. Once the new one exists the reply tells of it, whatever becomes of the old.
 */
export async function replaceIntegration(
    { found, grace }: Replacement,
    context: CommandContext,
    workspace: Workspace,
): Promise<Outcome<Reply>> {
    const { values, problems } = mergeFields(found.values, { given: {}, cleared: [] });
    if (problems.length > 0) {
        return fail({ kind: 'usage', problems, subcommand: SUBCOMMAND });
    }
    const made = await makeIntegration(values, context, workspace);
    if (!made.ok) {
        return made;
    }
    const { facts: created } = made.value;
    const { id, kind } = found;
    const { name } = found.values;
    const old = await end({ found, grace }, created.id, context, workspace);
    return succeed({
        kind: 'rotated',
        facts: { kind: 'incoming', id, name, old, created },
        change: { verb: 'rotated', kind, name, id, successor: created.id },
    });
}

async function end(
    { found, grace }: Replacement,
    successorId: string,
    context: CommandContext,
    workspace: Workspace,
): Promise<OldFacts> {
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
    const changed = await changeIntegration({ found, wish, subcommand: SUBCOMMAND }, context, workspace);
    if (changed.ok) {
        return { kind: 'disabled' };
    }
    const sender = await context.sender();
    return { kind: 'still-works', failure: changed.failure, isAdmin: sender.ok && isAdmin(sender.value) };
}
