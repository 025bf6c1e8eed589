import type { Outcome } from '../Outcome';
import { andThen, fail, succeed } from '../Outcome';
import type { WorkspaceContext } from '../dispatch/Subcommand';
import type { FieldValues } from '../integrations/fields/fields';
import { fieldChanges } from '../integrations/fields/fieldChanges';
import type { Integration } from '../integrations/Integration';
import { mergeFields } from '../integrations/fields/mergeFields';
import type { Reply } from '../replies/Reply';
import { conflictWith } from './conflictWith';
import type { CreateResult } from './createIntegration';
import { createOnly } from './createIntegration';
import { nameOfPredecessor } from './nameOfPredecessor';
import { readAgain } from './readAgain';
import { retirePredecessor } from './retirePredecessor';

/**
 * Creates an incoming integration with the settings of an old one, whose token the API cannot change, and retires the old
 * one after a grace time in milliseconds. Succeeds once the new one exists, even if retiring the old one fails.
 */
export function replaceIntegration(
    found: Integration,
    grace: number,
    context: WorkspaceContext,
): Promise<Outcome<Reply>> {
    return context.inTurn(found, () => replaceInTurn(found, grace, context));
}

async function replaceInTurn(found: Integration, grace: number, context: WorkspaceContext): Promise<Outcome<Reply>> {
    const { values, problems } = mergeFields(found.values, { given: {}, cleared: [] });
    if (problems.length > 0) {
        return fail({ kind: 'usage', problems, subcommand: 'rotate' });
    }
    const unchanged = await readUnchanged(found, context);
    if (!unchanged.ok) {
        return unchanged;
    }
    const [made, oldName] = await Promise.all([createAlike(values, context), nameOfPredecessor(found, context)]);
    if (!made.ok) {
        return made;
    }
    const { facts: created } = made.value;
    const { id, kind } = found;
    const { name } = found.values;
    const ending = { found: unchanged.value, grace, successorId: created.id, oldName };
    const old = await retirePredecessor(ending, context);
    return succeed({
        kind: 'rotated',
        facts: { kind: 'incoming', id, name, old, created },
        change: { verb: 'rotated', kind, name, id, successor: created.id },
    });
}

/** A server that does not know how a field is called has done nothing: what an earlier release stored under that name goes. */
async function createAlike(values: FieldValues, context: WorkspaceContext): Promise<Outcome<CreateResult>> {
    const made = await createOnly(values, context);
    const { skipTranspile, ...known } = values;
    const isUnknown = !made.ok && made.failure.kind === 'rejected' && made.failure.errorType === 'unknown-field';
    return isUnknown && skipTranspile !== undefined ? createOnly(known, context) : made;
}

/** Reads the integration again; fails as `conflict` when it has changed since it was found, and as readAgain does. */
async function readUnchanged(found: Integration, context: WorkspaceContext): Promise<Outcome<Integration>> {
    const { updatedAt, values } = found;
    return andThen(await readAgain(found, context), (now) =>
        now.updatedAt === updatedAt && fieldChanges(values, now.values).length === 0
            ? succeed(now)
            : conflictWith(found, now),
    );
}
