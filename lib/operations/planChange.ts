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

/** What is to be done to an integration, and by which subcommand. */
export interface Change {
    readonly found: Integration;
    readonly patch: Patch;
    readonly subcommand: string;
}

/** What an integration is to become. */
export interface ChangePlan extends Omit<Merged, 'problems'> {
    /** The fields that are to be different from what they are; without any there is nothing to do. */
    readonly asked: readonly FieldName[];
    /** What a former event left behind: it goes with any other change, and by itself is none. */
    readonly leftBehind: readonly FieldName[];
}

/** What a change makes of an integration as it was found, if the sender may. Fails as `usage`, or as `Access.mayCreate` does. */
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
    // The server asks all this of whoever makes the call; where that is the service account, it is asked here.
    const reaches = asked.includes('channel') || asked.includes('event');
    const matters = asked.length > 0 && (reaches || !serverJudges);
    const allowed = matters ? await access.mayCreate(reachOf(merged.values)) : undefined;
    return allowed?.ok === false ? allowed : succeed({ ...merged, asked, leftBehind });
}
