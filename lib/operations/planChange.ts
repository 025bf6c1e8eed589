import type { Outcome } from '../Outcome';
import { fail, succeed } from '../Outcome';
import { reachOf } from '../access/reach';
import type { WorkspaceContext } from '../dispatch/Subcommand';
import { whyNotApplicable } from '../integrations/fields/checkFields';
import { fieldChanges } from '../integrations/fields/fieldChanges';
import type { FieldName } from '../integrations/fields/fields';
import type { Integration } from '../integrations/Integration';
import type { Merged, Patch } from '../integrations/fields/mergeFields';
import { mergeFields } from '../integrations/fields/mergeFields';

/** A change of an integration, and the subcommand that asks for it. */
export interface Change {
    readonly found: Integration;
    readonly patch: Patch;
    readonly subcommand: string;
}

/** The planned result of a change. */
export interface ChangePlan extends Omit<Merged, 'problems'> {
    /** Fields whose values will differ; empty when there is nothing to do. */
    readonly asked: readonly FieldName[];
    /** Fields that an earlier event left behind: removed along with any other change, but no change by themselves. */
    readonly leftBehind: readonly FieldName[];
}

/** Plans a change, if the sender may make it. Fails as `usage`, or as `Access.mayCreate` does. */
export async function planChange(
    { found, patch, subcommand }: Change,
    { workspace: { serverJudges }, access }: WorkspaceContext,
): Promise<Outcome<ChangePlan>> {
    const { problems, ...merged } = mergeFields(found.values, patch);
    if (problems.length > 0) {
        return fail({ kind: 'usage', problems, subcommand });
    }
    const leftBehind = merged.dropped.filter((name) => whyNotApplicable(name, found.values) !== undefined);
    const wanted = fieldChanges(found.values, merged.values).map(({ field }) => field);
    const asked = wanted.filter((field) => !leftBehind.includes(field));
    // The server checks the account that makes the call; for the service account the sender is checked here.
    const reaches = asked.includes('channel') || asked.includes('event');
    const matters = asked.length > 0 && (reaches || !serverJudges);
    const allowed = matters ? await access.mayCreate(reachOf(merged.values)) : undefined;
    return allowed?.ok === false ? allowed : succeed({ ...merged, asked, leftBehind });
}
