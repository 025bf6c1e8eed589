import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseCommand } from '../../lib/grammar/parseCommand.ts';
import { parseWords } from '../../lib/grammar/parseWords.ts';
import { printCommand } from '../../lib/grammar/printCommand.ts';
import { printWords } from '../../lib/grammar/printWords.ts';
import { checkFields } from '../../lib/integrations/fields/checkFields.ts';
import { createBody } from '../../lib/api/bodies.ts';
import { fields } from '../../lib/integrations/fields/fields.ts';
import { loadValidators } from '../workspace/rest/validators.mts';
import { parseParameters } from '../workspace/rest/parseParameters.mts';
import { validFields } from './validFields.mts';

const { isIntegrationsCreateProps } = loadValidators();

test('printed values are read back as they were', () => {
    fc.assert(
        fc.property(validFields, (values) => {
            expect(parseWords(fields, printWords(fields, values))).toEqual({ ok: true, values });
        }),
        { numRuns: 1000 },
    );
});

test('a printed line, split as the server splits it, is read back as it was; few values cannot be printed', () => {
    const grammar = { name: 'create', parameters: fields, examples: [], check: checkFields };
    let printed = 0;
    fc.assert(
        fc.property(validFields, (values) => {
            const line = printCommand(grammar, values);
            if (line !== undefined) {
                printed++;
                expect(parseCommand(grammar, parseParameters(line))).toEqual({ ok: true, values });
            }
        }),
        { numRuns: 1000 },
    );
    expect(printed).toBeGreaterThan(850);
});

test('values that pass our checks make a body that passes the server’s', () => {
    fc.assert(
        fc.property(validFields, (values) => {
            expect(checkFields(values)).toEqual([]);
            const body = createBody({ channel: ['#general'], ...values }, () => 'generated');
            const valid = isIntegrationsCreateProps(structuredClone(body));
            expect(isIntegrationsCreateProps.errors ?? []).toEqual([]);
            expect(valid).toBe(true);
            // The server’s validator coerces: what we send needs none of that.
            const coerced = structuredClone(body);
            isIntegrationsCreateProps(coerced);
            expect(coerced).toEqual(body);
        }),
        { numRuns: 1000 },
    );
});
