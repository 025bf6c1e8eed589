import type { FieldName } from './fields';
import { fieldNames, fieldOf } from './fields';

/** The fields that turn a flag on where it is not given itself: a script, or retry options. */
export function impliedBy(name: FieldName): FieldName[] {
    const implying = fieldOf(name).impliedBy;
    return implying === undefined ? [] : fieldNames().filter((it) => implying.includes(it));
}
