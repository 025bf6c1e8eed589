import type { Value } from '../../grammar/Parameter';
import type { FieldName } from './fields';
import { fieldOf } from './fields';
import { impliedBy } from './impliedBy';

/** The value of a field that is not given: implied by another field, the default, the server's default, or off. */
export function assumedValue(name: FieldName, isSaid: (name: FieldName) => boolean): Value | undefined {
    const { default: preset, serverDefault, kind } = fieldOf(name);
    return impliedBy(name).some(isSaid) ? true : (preset ?? serverDefault ?? (kind === 'flag' ? false : undefined));
}
