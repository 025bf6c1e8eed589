import type { FormRules, Texts } from '../forms/FormRules';
import { assumedValue } from '../integrations/fields/assumedValue';
import { whyNotApplicable, whyRequired } from '../integrations/fields/checkFields';
import type { Field } from '../integrations/fields/Field';
import type { FieldName, FieldValues } from '../integrations/fields/fields';
import { fieldOf, fields } from '../integrations/fields/fields';
import { ownValue } from '../ownValue';

/** Rules for forms of an integration's fields: those of its kind and event, with the defaults of `create`. */
export const fieldRules: FormRules = {
    applies: (name, decided) => !isField(name) || whyNotApplicable(name, chosenBy(decided)) === undefined,
    isNeeded: (name, decided) =>
        isField(name) &&
        (fieldOf(name).required === true ||
            (whyNotApplicable(name, chosenBy(decided)) === undefined &&
                whyRequired(name, chosenBy(decided)) !== undefined)),
    // A switch that another field implies has no preset: it is on where that field is given.
    preset: (name) =>
        isField(name) && fieldOf(name).impliedBy === undefined ? assumedValue(name, () => false) : undefined,
};

function isField(name: string): name is FieldName {
    return ownValue<Field>(fields, name) !== undefined;
}

/** The server may store events that the app does not know; the rules accept any text. */
function chosenBy({ type, event }: Texts): Pick<FieldValues, 'type' | 'event'> {
    return { type, ...(event === undefined || event === '' ? {} : { event }) } as Pick<FieldValues, 'type' | 'event'>;
}
