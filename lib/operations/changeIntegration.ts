import type { Outcome } from '../Outcome';
import { fail, map, succeed } from '../Outcome';
import type { FieldChange } from '../integrations/fieldChanges';
import { fieldChanges } from '../integrations/fieldChanges';
import { whyNotApplicable } from '../integrations/checkFields';
import type { FieldName } from '../integrations/fields';
import type { Integration } from '../integrations/Integration';
import type { Merged, Patch } from '../integrations/mergeFields';
import { mergeFields } from '../integrations/mergeFields';
import { reachOf } from '../access/reach';
import { updateBody } from '../api/bodies';
import type { WorkspaceContext } from '../dispatch/Subcommand';

/** What is to be done to an integration, and by which subcommand. */
export interface Change {
    readonly found: Integration;
    readonly patch: Patch;
    readonly subcommand: string;
}

/** What came of a change. */
export interface ChangeResult {
    /** As it is now, by the server's own account. */
    readonly after: Integration;
    /** What differs from before; nothing when it was like that already, and nothing was sent. */
    readonly changes: readonly FieldChange[];
    /** What was asked for and did not come about. */
    readonly refused: readonly FieldName[];
    /** What the event makes no use of, and is therefore gone. */
    readonly dropped: readonly FieldName[];
    /** What the event makes no use of any more, and is stored all the same. */
    readonly kept: readonly FieldName[];
    /** What was stored without use, and counts again. */
    readonly revived: Merged['revived'];
}

/**
 * Changes an integration, all its fields being written, unless somebody else did since it was read. Fails as `usage`, as
 * `conflict`, as `Access.mayCreate` does, or as the API.
 */
export async function changeIntegration(
    { found, patch, subcommand }: Change,
    { workspace: { integrations, serverJudges }, access, generateToken }: WorkspaceContext,
): Promise<Outcome<ChangeResult>> {
    const { values, dropped, revived, problems } = mergeFields(found.values, patch);
    if (problems.length > 0) {
        return fail({ kind: 'usage', problems, subcommand });
    }
    const wanted = fieldChanges(found.values, values);
    // What a former event left behind goes with any other change; by itself it is none.
    const leftBehind = dropped.filter((name) => whyNotApplicable(name, found.values) !== undefined);
    const asked = wanted.map(({ field }) => field).filter((field) => !leftBehind.includes(field));
    if (asked.length === 0) {
        return succeed({ after: found, changes: [], refused: [], dropped: [], kept: [], revived: [] });
    }
    // The server asks all this of whoever makes the call; where that is the service account, it is asked here.
    const reaches = asked.includes('channel') || asked.includes('event');
    const allowed = serverJudges && !reaches ? undefined : await access.mayCreate(reachOf(values));
    if (allowed?.ok === false) {
        return allowed;
    }
    // The API writes whatever it is sent: what was read is read again, so that nobody's change is lost for this one.
    const now = await integrations.get(found.id);
    if (!now.ok) {
        return now;
    }
    if (now.value === undefined) {
        return fail({ kind: 'not-found', reference: found.id });
    }
    if (now.value.updatedAt !== found.updatedAt) {
        const { updatedBy: by, updatedAt: at } = now.value;
        return fail({ kind: 'conflict', name: found.values.name, by, at });
    }
    const updated = await integrations.update(found, updateBody(found.values, values, generateToken));
    return map(updated, (after) => {
        const left = fieldChanges(after.values, values).map(({ field }) => field);
        return {
            after,
            changes: fieldChanges(found.values, after.values),
            refused: left.filter((field) => asked.includes(field) && !dropped.includes(field)),
            dropped: dropped.filter((field) => !left.includes(field)),
            kept: dropped.filter((field) => left.includes(field) && !leftBehind.includes(field)),
            revived: revived.filter((field) => !left.includes(field)),
        };
    });
}
