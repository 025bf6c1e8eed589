import { fieldChanges } from '../integrations/fields/fieldChanges';
import type { Integration } from '../integrations/Integration';
import type { ChangeResult } from '../replies/updated';
import type { ChangePlan } from './planChange';

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
