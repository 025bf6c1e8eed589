import type { Failure } from '../Failure';
import type { Outcome } from '../Outcome';
import { fail, map, succeed } from '../Outcome';
import { updateBody } from '../api/bodies';
import type { WorkspaceContext } from '../dispatch/Subcommand';
import { fieldChanges } from '../integrations/fields/fieldChanges';
import type { Integration } from '../integrations/Integration';
import { isEmpty } from '../integrations/fields/isEmpty';
import type { ChangeResult } from '../replies/updated';
import { conflictWith } from './conflictWith';
import type { Change, ChangePlan } from './planChange';
import { refineRejection } from './refineRejection';
import { planChange } from './planChange';
import { readAgain } from './readAgain';
import { changeResult } from './changeResult';

/**
 * Changes an integration while nobody else does, and without losing what others changed since it was found. Fails as `busy`,
 * as readAgain and planChange do, as `conflict` where others changed the very same field, or as the API.
 */
export async function changeIntegration(change: Change, context: WorkspaceContext): Promise<Outcome<ChangeResult>> {
    const plan = await planChange(change, context);
    return plan.ok && plan.value.asked.length > 0
        ? context.inTurn(change.found, () => changeAsFound(change, plan.value, context))
        : map(plan, (it) => changeResult(change.found, change.found, it));
}

/** Changes an integration whose turn the caller holds, and has read it in. */
export async function changeInTurn(change: Change, context: WorkspaceContext): Promise<Outcome<ChangeResult>> {
    const plan = await planChange(change, context);
    return plan.ok ? write(change.found, plan.value, context) : plan;
}

/** The API overwrites without asking, so the integration is read again first, and the change is planned anew if others have changed it. */
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
        return conflictWith(found, now);
    }
    return fieldChanges(found.values, now.values).length === 0
        ? write(now, plan, context)
        : changeInTurn({ ...change, found: now }, context);
}

/** Whether somebody else has meanwhile given a field of this change another value. */
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
        return succeed(changeResult(before, before, plan));
    }
    const updated = await workspace.integrations.update(before, updateBody(before.values, plan.values, generateToken));
    if (!updated.ok) {
        const failure = await refineRejection(updated.failure, plan.values, context);
        return fail(
            leavesScript(updated.failure, before, plan) ? ({ ...failure, scriptRuns: true } as Failure) : failure,
        );
    }
    // The response holds the integration as the server read it back.
    return map(updated, (after) => changeResult(before, after, plan));
}

/** Refusals that come after the server has stored the compiled script (`updateIncomingIntegration.ts`). */
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
