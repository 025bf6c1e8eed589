import { changeableFields } from '../../lib/integrations/fields';
import type { FieldName, FieldValues } from '../../lib/integrations/fields';
import type { Wish } from '../../lib/integrations/mergeFields';
import type { LabelledParameters } from '../SubcommandGrammar';

/** Fields that can be empty: an option cannot say so, as a value it has not. */
const clearable = ['alias', 'avatar', 'emoji', 'script', 'triggerWords'] as const satisfies readonly FieldName[];

/** What an existing integration can be told to be: every field but the type, and which to empty. */
export const changeParameters = {
    ...changeableFields,
    clear: {
        kind: 'list',
        maxLength: 120,
        choices: clearable,
        aliases: { 'trigger-words': 'triggerWords' },
        placeholder: 'field',
        label: 'clear',
    },
} as const satisfies LabelledParameters;

/** The wish that parsed values express. */
export function wishOf({ clear = [], ...given }: Partial<FieldValues> & { readonly clear?: readonly string[] }): Wish {
    return { given, cleared: clearable.filter((name) => clear.includes(name)) };
}
