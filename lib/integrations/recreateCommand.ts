import { isPrintable } from '../grammar/printCommand';
import { whyNotApplicable } from './fields/checkFields';
import type { FieldName, FieldValues } from './fields/fields';
import { fieldNames, fieldOf } from './fields/fields';
import { nonDefaultValues } from './fields/nonDefaultValues';
import type { TemplateScript } from '../templates/readScript';
import { readScript } from '../templates/readScript';
import type { TemplateChoice } from '../templates/TemplateChoice';

/** Maximum characters of a script that is included in the command. */
const SCRIPT_LENGTH = 500;

/** Fields that may not be missing: without them the new integration would reach further, or do something else. */
const DECISIVE: readonly FieldName[] = ['name', 'channel', 'event', 'urls', 'triggerWords', 'targetRoom'];

/** What create has to be told to make an integration once more, if it can be told, and what of it that matters is not in it. */
export interface RecreateCommand {
    readonly values?: FieldValues & Omit<TemplateChoice, 'secret'>;
    readonly leftOut: readonly (FieldName | 'secret')[];
}

/**
 * What makes an integration like this again: without secrets, without a long script unless a template makes it, without what
 * nothing typed can say, and without defaults.
 */
export function recreateCommand(stored: FieldValues): RecreateCommand {
    const made = readScript(stored.script ?? '');
    const template = made?.unchanged === true && stored.type === 'incoming' ? made : undefined;
    const leftOut = fieldNames().filter((name) => !(template && name === 'script') && isLeftOut(name, stored));
    const lost = template?.settings.secret ? ([...leftOut, 'secret'] as const) : leftOut;
    if (leftOut.some((name) => DECISIVE.includes(name))) {
        return { leftOut: lost };
    }
    const said = nonDefaultValues(stored, (name) => leftOut.includes(name)) as FieldValues;
    return { values: template ? withTemplate(said, template) : said, leftOut: lost };
}

function withTemplate(
    { script: _script, ...others }: FieldValues,
    { name: template, settings: { options = [] } }: TemplateScript,
): RecreateCommand['values'] {
    return { ...others, template, ...(options.length > 0 ? { templateOptions: options } : {}) };
}

function isLeftOut(name: FieldName, stored: FieldValues): boolean {
    const value = stored[name];
    if (name === 'channel' && stored.type === 'incoming' && value === undefined) {
        // This one posts nowhere, but `create` without a channel posts to the current room.
        return true;
    }
    if (value === undefined || whyNotApplicable(name, stored) !== undefined) {
        return false;
    }
    const isLong = name === 'script' && String(value).length > SCRIPT_LENGTH;
    return fieldOf(name).secret === true || isLong || !isPrintable(fieldOf(name), value);
}
