import { whyNotApplicable } from './checkFields';
import type { FieldName, FieldValues } from './fields';
import { fieldNames, fieldOf } from './fields';
import { pickFields } from './pickFields';

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
    const there = fieldNames().filter(
        (name) => stored[name] !== undefined && whyNotApplicable(name, stored) === undefined,
    );
    const leftOut = there.filter((name) => fieldOf(name).secret === true || (name === 'script' && unwritable));
    const said = there.filter((name) => !leftOut.includes(name) && !isAssumed(name, stored));
    return { values: pickFields(stored, said) as FieldValues, leftOut };
}

/** Whether create, or the server, takes this by itself when nothing is said. */
function isAssumed(name: FieldName, stored: FieldValues): boolean {
    const { default: preset, serverDefault = false } = fieldOf(name);
    if (name === 'scriptEnabled') {
        return stored.script === undefined || stored.scriptEnabled === true;
    }
    const useless = (name === 'retryCount' || name === 'retryDelay') && stored.retryFailedCalls !== true;
    return useless || stored[name] === (preset ?? serverDefault);
}
