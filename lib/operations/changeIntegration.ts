import type { Failure } from '../Failure';
import type { Outcome } from '../Outcome';
import { fail, map, succeed } from '../Outcome';
import { updateBody } from '../api/bodies';
import type { WorkspaceContext } from '../dispatch/Subcommand';
import { fieldChanges } from '../integrations/fields/fieldChanges';
import type { Integration } from '../integrations/Integration';
import { isEmpty } from '../integrations/fields/isEmpty';
import type { ChangeResult } from '../replies/updated';
import type { Change, ChangePlan } from './planChange';
import { nameUnknown } from './nameUnknown';
import { planChange } from './planChange';
import { readAgain } from './readAgain';
import { resultOfChange } from './resultOfChange';

/**
 * Changes an integration while nobody else does, and without losing what others changed since it was found. Fails as `busy`,
 * as readAgain and planChange do, as `conflict` where others changed the very same field, or as the API.
 */
export async function changeIntegration(change: Change, context: WorkspaceContext): Promise<Outcome<ChangeResult>> {
    const plan = await planChange(change, context);
    return plan.ok && plan.value.asked.length > 0
        ? context.inTurn(change.found, () => changeAsFound(change, plan.value, context))
        : map(plan, (it) => resultOfChange(change.found, change.found, it));
}

/** The same for whoever has the turn at the integration, and has read it in that. */
export async function changeInTurn(change: Change, context: WorkspaceContext): Promise<Outcome<ChangeResult>> {
    const plan = await planChange(change, context);
    return plan.ok ? write(change.found, plan.value, context) : plan;
}

/** The API writes whatever it is sent: what was found is read again, and planned anew where others changed it. */
async function changeAsFound(
    change: Change,
    plan: ChangePlan,
    context: WorkspaceContext,
): Promise<Outcome<ChangeResult>> {
    const { found } = change;
    const read = await readAgain(found, context);
    if (!read.ok) {
        return read;
    }
    const now = read.value;
    if (isDisputed(change, plan, now)) {
        return fail({ kind: 'conflict', id: found.id, name: found.values.name, by: now.updatedBy, at: now.updatedAt });
    }
    return fieldChanges(found.values, now.values).length === 0
        ? write(now, plan, context)
        : changeInTurn({ ...change, found: now }, context);
}

/** Whether somebody else has meanwhile set a field that this is about, to something else. */
function isDisputed({ found, patch: { given, cleared } }: Change, { asked, values }: ChangePlan, now: Integration) {
    const wanted = fieldChanges(now.values, values).map(({ field }) => field);
    return fieldChanges(found.values, now.values).some(
        ({ field }) =>
            wanted.includes(field) && (asked.includes(field) || cleared.includes(field) || given[field] !== undefined),
    );
}

async function write(before: Integration, plan: ChangePlan, context: WorkspaceContext): Promise<Outcome<ChangeResult>> {
    const { workspace, generateToken } = context;
    if (plan.asked.length === 0) {
        return succeed(resultOfChange(before, before, plan));
    }
    const updated = await workspace.integrations.update(before, updateBody(before.values, plan.values, generateToken));
    if (!updated.ok) {
        const failure = await nameUnknown(updated.failure, plan.values, context);
        return fail(
            leavesScript(updated.failure, before, plan) ? ({ ...failure, scriptRuns: true } as Failure) : failure,
        );
    }
    // The answer is what the server read once it had written.
    return map(updated, (after) => resultOfChange(before, after, plan));
}

/** Refusals that the server comes to once it has stored what it compiled of a script (`updateIncomingIntegration.ts`). */
const afterScript: readonly string[] = [
    'error-invalid-room',
    'error-invalid-channel',
    'error-invalid-post-as-user',
    'error-user-lacks-message-impersonate-permission',
];

function leavesScript(failure: Failure, { kind, values: before }: Integration, { values }: ChangePlan): boolean {
    const isRefused = failure.kind === 'rejected' && afterScript.includes(failure.errorType ?? '');
    const isSent = values.scriptEnabled === true && !isEmpty(values.script) && values.script !== before.script;
    return isRefused && kind === 'incoming' && isSent;
}
