import type { FieldChange } from '../fields/fieldChanges';
import { fieldChanges } from '../fields/fieldChanges';
import type { Integration } from '../Integration';
import type { Exported } from './exportFormat';
import { toExported, valuesOf } from './exportFormat';

/** What is to change of an existing integration for it to be as it was exported: an absent value equals its default. */
export function differences(exported: Exported, existing: Integration): readonly FieldChange[] {
    return fieldChanges(valuesOf(toExported(existing)), valuesOf(exported)).filter(({ field }) => field !== 'type');
}
