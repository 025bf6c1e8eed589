import type { FieldName } from './fields';
import { fieldNames, fieldOf } from './fields';

/** Fields that mean a switch is on where it is not given itself: a script, or how to retry. */
export function impliedBy(name: FieldName): FieldName[] {
    const implying = fieldOf(name).impliedBy;
    return implying === undefined ? [] : fieldNames().filter((it) => implying.includes(it));
}
