import { fieldChanges } from '../integrations/fields/fieldChanges';
import type { Integration } from '../integrations/Integration';
import type { ChangeResult } from '../replies/updated';
import type { ChangePlan } from './planChange';

/** Compares an integration after a change with how it was before and with the plan; only what was read back counts as changed. */
export function changeResult(before: Integration, after: Integration, plan: ChangePlan): ChangeResult {
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
