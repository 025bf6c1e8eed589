import * as fc from 'fast-check';
import type { Value } from '../../../lib/grammar/Parameter.ts';
import { eventNames } from '../../../lib/integrations/events.ts';
import type { Field } from '../../../lib/integrations/fields/Field.ts';
import { fieldNames, fieldOf } from '../../../lib/integrations/fields/fields.ts';
import type { Integration } from '../../../lib/integrations/Integration.ts';
import { kinds } from '../../../lib/integrations/kinds.ts';
import { anIntegration } from '../../fakes/anIntegration.mts';

const name = fc.constantFrom('CI builds', 'Alerts', '``` \u202e"\n');

/** Any integration that the API could answer; ids and names are few, so that they meet. */
export const arbitraryIntegration: fc.Arbitrary<Integration> = fc
    .record(
        {
            name,
            _id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
            type: fc.constantFrom(...kinds.map((kind) => `webhook-${kind}`)),
            token: fc.constant('secret-token'),
            ...Object.fromEntries(
                fieldNames()
                    .filter((field) => field !== 'type' && field !== 'name' && fieldOf(field).secret !== true)
                    .map((field) => [field, valueFor(fieldOf(field))]),
            ),
        },
        { requiredKeys: ['_id', 'type', 'name', 'token'] },
    )
    .map(anIntegration);

/** Several of them, each with an id of its own. */
export const arbitraryIntegrations = fc.uniqueArray(arbitraryIntegration, { selector: ({ id }) => id, maxLength: 5 });

function valueFor(field: Field): fc.Arbitrary<Value> {
    const usual = [field.default, field.serverDefault].filter((it) => it !== undefined);
    const text = fc.constantFrom('x', 'two\nlines\r\n', 'rocket.cat');
    const any: fc.Arbitrary<Value> = {
        flag: fc.boolean(),
        integer: fc.constantFrom(1, 4, 9),
        list: fc.array(text, { minLength: 1, maxLength: 3 }),
        choice: field.label === 'event' ? fc.constantFrom(...eventNames) : text,
        text,
    }[field.kind];
    return usual.length > 0 ? fc.oneof(any, fc.constantFrom(...usual)) : any;
}
