import { whyNotApplicable } from './checkFields';
import type { FieldName, FieldValues } from './fields';
import { fieldNames, fieldOf } from './fields';
import { saidValues } from './saidValues';

/** Longest script that is still worth a line. */
const SCRIPT_LENGTH = 500;

/** What create has to be told to make an integration once more, and what is left out of that although it matters. */
export interface RecreateCommand {
    readonly values: FieldValues;
    readonly leftOut: readonly FieldName[];
}

/** What makes an integration like this again: without secrets, without a script of several lines, which chat clients cut off, and without defaults. */
export function recreateCommand(stored: FieldValues): RecreateCommand {
    const { script = '' } = stored;
    const unwritable = script.length > SCRIPT_LENGTH || /[\r\n]/.test(script);
    const isLeftOut = (name: FieldName) => fieldOf(name).secret === true || (name === 'script' && unwritable);
    const leftOut = fieldNames().filter(
        (name) => isLeftOut(name) && stored[name] !== undefined && whyNotApplicable(name, stored) === undefined,
    );
    return { values: saidValues(stored, isLeftOut) as FieldValues, leftOut };
}
