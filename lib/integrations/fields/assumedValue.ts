import type { Value } from '../../grammar/Parameter';
import type { FieldName } from './fields';
import { fieldOf } from './fields';
import { impliedBy } from './impliedBy';

/** What a field becomes when nothing is said of it, by what else is said: implied, by default, the server's, or off. */
export function assumedValue(name: FieldName, isSaid: (name: FieldName) => boolean): Value | undefined {
    const { default: preset, serverDefault, kind } = fieldOf(name);
    return impliedBy(name).some(isSaid) ? true : (preset ?? serverDefault ?? (kind === 'flag' ? false : undefined));
}
