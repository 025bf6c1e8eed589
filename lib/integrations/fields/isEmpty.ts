import type { Value } from '../../grammar/Parameter';

/** Whether a value is given but empty. */
export function isEmpty(value: Value | undefined): boolean {
    return value === '' || (Array.isArray(value) && value.length === 0);
}
