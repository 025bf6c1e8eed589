import type { FieldChange } from '../integrations/fields/fieldChanges';
import { fieldChanges } from '../integrations/fields/fieldChanges';
import type { FieldName } from '../integrations/fields/fields';
import type { Integration } from '../integrations/Integration';
import type { ChangePlan } from './planChange';

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
    readonly revived: readonly FieldName[];
}

/** Holds what is there after a change against what was there before and what was planned: only what was read is claimed. */
export function resultOfChange(before: Integration, after: Integration, plan: ChangePlan): ChangeResult {
    const { values, asked, dropped, leftBehind, revived } = plan;
    const differing = fieldChanges(after.values, values).map(({ field }) => field);
    return {
        after,
        changes: fieldChanges(before.values, after.values),
        refused: differing.filter((field) => asked.includes(field) && !dropped.includes(field)),
        dropped: dropped.filter((field) => !differing.includes(field)),
        kept: dropped.filter((field) => differing.includes(field) && !leftBehind.includes(field)),
        revived: revived.filter((field) => !differing.includes(field)),
    };
}
