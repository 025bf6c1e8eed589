import type { Value } from '../../grammar/Parameter';
import type { FieldName, FieldValues } from './fields';
import { fieldNames } from './fields';

/** One field that is not what it was; absent is empty. */
export interface FieldChange {
    readonly field: FieldName;
    readonly from?: Value;
    readonly to?: Value;
}

/** Every field in which two integrations differ; one that is off is the same as one that is not there. */
export function fieldChanges(before: FieldValues, after: FieldValues): FieldChange[] {
    return fieldNames()
        .map((field) => ({ field, from: before[field], to: after[field] }))
        .filter(({ from, to }) => comparable(from) !== comparable(to));
}

function comparable(value: Value | undefined): string {
    return JSON.stringify(value === undefined || value === false ? null : value);
}
