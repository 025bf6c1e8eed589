import { ownValue } from '../ownValue';
import type { Form, FormField } from './buildForm';
import { textIn } from './buildForm';
import { fingerprint } from './fingerprint';
import type { Texts } from './FormRules';

/** What came back from a form, and what it came back from. */
export interface Submitted {
    /** What stands in the elements; what is not there stands as it was shown. */
    readonly state: Texts;
    /** What was typed before the form was opened: it counts where it was never shown. */
    readonly typed: Texts;
}

/** What a person has said with a form: a text for each parameter that is meant, and those that were emptied. */
export interface Said {
    readonly texts: Texts;
    readonly emptied: readonly string[];
}

/** What a form for something new says: all that is not the preset anyway. */
export function readNew(form: Form, presets: Texts, submitted: Submitted): Said {
    return read(form, submitted, (field, text) => text !== (presets[field.name] ?? '') || field.isNeeded);
}

/**
 * What a form says of something that exists: what differs from what was shown of it, by the fingerprint of that. What
 * others have changed since then does not count as said.
 */
export function readChange(form: Form, shown: Texts, submitted: Submitted): Said {
    return read(form, submitted, ({ name }, text) => fingerprint(text) !== (shown[name] ?? ''));
}

function read(
    { fields }: Form,
    { state, typed }: Submitted,
    isSaid: (field: FormField, text: string) => boolean,
): Said {
    const texts: Record<string, string> = {};
    const emptied: string[] = [];
    for (const field of fields) {
        const { name, preset, isNeeded } = field;
        const unseen = ownValue(typed, name) ?? (isNeeded && preset !== '' ? preset : undefined);
        const given = ownValue(state, name);
        const text = given === undefined ? unseen : textIn(field, given);
        if (text !== undefined && isSaid(field, text)) {
            if (text === '') {
                emptied.push(name);
            } else {
                texts[name] = text;
            }
        }
    }
    return { texts, emptied };
}
