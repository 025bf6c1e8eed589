import { isPrintable } from '../grammar/printCommand';
import { whyNotApplicable } from './fields/checkFields';
import type { FieldName, FieldValues } from './fields/fields';
import { fieldNames, fieldOf } from './fields/fields';
import { saidValues } from './fields/saidValues';

/** Longest script that is still worth a line. */
const SCRIPT_LENGTH = 500;

/** Fields without which one would be made that reaches further than this one, or that does something else. */
const DECISIVE: readonly FieldName[] = ['name', 'channel', 'event', 'urls', 'triggerWords', 'targetRoom'];

/** What create has to be told to make an integration once more, if it can be told, and which fields that matter are not in it. */
export interface RecreateCommand {
    readonly values?: FieldValues;
    readonly leftOut: readonly FieldName[];
}

/** What makes an integration like this again: without secrets, without a long script, without what nothing typed can say, and without defaults. */
export function recreateCommand(stored: FieldValues): RecreateCommand {
    const leftOut = fieldNames().filter((name) => isLeftOut(name, stored));
    return leftOut.some((name) => DECISIVE.includes(name))
        ? { leftOut }
        : { values: saidValues(stored, (name) => leftOut.includes(name)) as FieldValues, leftOut };
}

function isLeftOut(name: FieldName, stored: FieldValues): boolean {
    const value = stored[name];
    if (name === 'channel' && stored.type === 'incoming' && value === undefined) {
        // It posts nowhere; typed without a channel it would post to the room that it is typed in.
        return true;
    }
    if (value === undefined || whyNotApplicable(name, stored) !== undefined) {
        return false;
    }
    const isLong = name === 'script' && String(value).length > SCRIPT_LENGTH;
    return fieldOf(name).secret === true || isLong || !isPrintable(fieldOf(name), value);
}
