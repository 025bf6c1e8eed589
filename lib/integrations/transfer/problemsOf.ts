import { optionName } from '../../grammar/OptionNames';
import type { Value } from '../../grammar/Parameter';
import { parseTexts } from '../../grammar/parseTexts';
import { limits } from '../../limits';
import type { Problem } from '../../Problem';
import type { FieldName, FieldValues } from '../fields/fields';
import { fieldOf, fields } from '../fields/fields';
import { isTooLong, typedText } from './readAsTyped';

/** The problems that these values would have if they were typed. */
export function problemsOf(values: FieldValues, names: readonly FieldName[]): readonly Problem[] {
    const all = names.filter((name) => values[name] !== undefined);
    const tooLong = all.filter((name) => isTooLong(name, values[name]));
    const given = all.filter((name) => !tooLong.includes(name));
    const parameters = Object.fromEntries(given.map((name) => [name, fields[name]]));
    // An empty name is none, rather than an option to leave out.
    const said = given.filter((name) => values[name] !== '' || fieldOf(name).required !== true);
    const texts = Object.fromEntries(said.map((name) => [name, typedText(values[name])]));
    const parsed = parseTexts({ parameters }, texts);
    return [...tooLong.map((name) => lengthProblem(name, values[name])), ...(parsed.ok ? [] : parsed.problems)];
}

function lengthProblem(name: FieldName, value: Value | undefined): Problem {
    const field = fieldOf(name);
    const maximum = field.kind === 'text' ? field.maxLength : limits.imported;
    return { kind: 'invalid', option: optionName(name), word: typedText(value), reason: { kind: 'length', maximum } };
}
