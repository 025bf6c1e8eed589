import type { Value } from '../../grammar/Parameter';
import type { FieldName, FieldValues } from './fields';
import { fieldNames } from './fields';

/** A changed field; absent values are empty. */
export interface FieldChange {
    readonly field: FieldName;
    readonly from?: Value;
    readonly to?: Value;
}

/** All fields in which two integrations differ; `false` equals absent. */
export function fieldChanges(before: FieldValues, after: FieldValues): FieldChange[] {
    return fieldNames()
        .map((field) => ({ field, from: before[field], to: after[field] }))
        .filter(({ from, to }) => comparable(from) !== comparable(to));
}

function comparable(value: Value | undefined): string {
    return JSON.stringify(value === undefined || value === false ? null : value);
}
