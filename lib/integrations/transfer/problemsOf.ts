import { optionName } from '../../grammar/OptionNames';
import type { Value } from '../../grammar/Parameter';
import { parseTexts } from '../../grammar/parseTexts';
import { limits } from '../../limits';
import type { Problem, Reason } from '../../Problem';
import type { FieldName, FieldValues } from '../fields/fields';
import { fieldOf, fields } from '../fields/fields';
import { isTooLong, typedText } from './readAsTyped';

/** Bounds that the app has for words that are typed, and the server for none: what it stores beyond them is to come back. */
const bounds: readonly Reason['kind'][] = ['length', 'count', 'integer'];

/** What the server itself looks at; it stores every other field as it is sent. */
const judgedByServer: readonly FieldName[] = [
    'type',
    'name',
    'event',
    'channel',
    'username',
    'targetRoom',
    'scriptEngine',
];

/**
 * The problems that these values would have if they were typed, but for the bounds of what is typed. Of what is to be as it was stored
 * before, only those for which the server would refuse it.
 */
export function problemsOf(
    values: FieldValues,
    names: readonly FieldName[],
    { isRestored = false } = {},
): readonly Problem[] {
    return problemsAsTyped(values, isRestored ? names.filter((name) => judgedByServer.includes(name)) : names);
}

function problemsAsTyped(values: FieldValues, names: readonly FieldName[]): readonly Problem[] {
    const all = names.filter((name) => values[name] !== undefined);
    const tooLong = all.filter((name) => isTooLong(name, values[name]));
    const given = all.filter((name) => !tooLong.includes(name));
    const parameters = Object.fromEntries(given.map((name) => [name, fields[name]]));
    // An empty name is none, rather than an option to leave out.
    const said = given.filter((name) => values[name] !== '' || fieldOf(name).required !== true);
    const texts = Object.fromEntries(said.map((name) => [name, typedText(values[name])]));
    const parsed = parseTexts({ parameters }, texts);
    const problems = parsed.ok ? [] : parsed.problems.filter((it) => !isBound(it));
    return [...tooLong.map((name) => lengthProblem(name, values[name])), ...problems];
}

function isBound(it: Problem): boolean {
    return it.kind === 'invalid' && bounds.includes(it.reason.kind);
}

function lengthProblem(name: FieldName, value: Value | undefined): Problem {
    const reason = { kind: 'length', maximum: limits.imported } as const;
    return { kind: 'invalid', option: optionName(name), word: typedText(value), reason };
}
