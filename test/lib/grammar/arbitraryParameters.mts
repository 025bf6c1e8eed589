import * as fc from 'fast-check';
import type { Parameter, Parameters, Value } from '../../../lib/grammar/Parameter.ts';
import { anyCharacter } from '../../properties/anyCharacter.mts';

/** Parameters, and values that are valid for them. */
export interface Valued {
    parameters: Parameters;
    values: Record<string, Value>;
}

/** What every object inherits: words that a careless look-up would find. */
export const inheritedNames = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

const quotes = Array.from('"“”„‟＂\'‘’‚‛＇«»‹›「」『』');
const special = [...quotes, ...Array.from('—–-=,:$&`\\ \t\n'), '\u00a0', 'é', '好', '🚀', '\ud800', '\udfff'];
const controls = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]|[\ud800-\udfff]/u;
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800\u{13430}-\u{1345f}\u{16fe4}]/u;

/** Texts full of what the grammar, the server or a chat client gives a meaning. */
export const wildText = fc
    .array(fc.oneof(fc.constantFrom(...special), fc.string({ unit: anyCharacter, maxLength: 3 })), { maxLength: 12 })
    .map((parts) => parts.join(''));

/** Texts that a one-line text parameter takes as they are. */
export const validText = wildText
    .map((text) => text.replace(/[^\S\t\r\n]/gu, ' '))
    .filter((text) => text.trim() !== '' && !hidden.test(text));

const item = validText.map((text) => text.replace(/,/g, '').trim()).filter((text) => text !== '');

const parameterName = fc.oneof(
    fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,9}$/),
    fc.constantFrom('type', 'triggerWords', 'constructor', 'toString'),
);

const common = fc.record({
    placeholder: fc.constant('value'),
    label: fc.constant('label'),
    positional: fc.boolean(),
    required: fc.boolean(),
});

const choices = fc.uniqueArray(
    fc.oneof(fc.stringMatching(/^[a-z][a-zA-Z-]{0,8}$/), fc.constantFrom(...inheritedNames)),
    {
        minLength: 1,
        maxLength: 4,
        selector: (choice) => choice.toLowerCase(),
    },
);

const valued: fc.Arbitrary<{ parameter: Parameter; value: Value }> = common.chain((traits) =>
    fc.oneof(
        validText.map((value) => ({ parameter: { ...traits, kind: 'text' as const, maxLength: 200 }, value })),
        wildText
            .filter((text) => text.trim() !== '' && !controls.test(text.replace(/[\t\r\n]/g, ' ')))
            .map((value) => ({
                parameter: { ...traits, kind: 'text' as const, maxLength: 200, multiline: true },
                value,
            })),
        fc.uniqueArray(item, { minLength: 1, maxLength: 4 }).map((value) => ({
            parameter: { ...traits, kind: 'list' as const, maxLength: 200 },
            value,
        })),
        fc.boolean().map((value) => ({ parameter: { ...traits, kind: 'flag' as const }, value })),
        fc.integer({ min: 0, max: 99 }).map((value) => ({
            parameter: { ...traits, kind: 'integer' as const, minimum: 0, maximum: 99 },
            value,
        })),
        choices.chain((words) =>
            fc.constantFrom(...words).map((value) => ({
                parameter: { ...traits, kind: 'choice' as const, choices: words },
                value,
            })),
        ),
    ),
);

/** Arbitrary sets of parameters; those that are required, and some of the others, have a value. */
export const valuedParameters: fc.Arbitrary<Valued> = fc
    .uniqueArray(fc.tuple(parameterName, valued, fc.boolean()), {
        maxLength: 6,
        selector: ([name]) => name.toLowerCase(),
    })
    .map((entries) => ({
        parameters: Object.fromEntries(entries.map(([name, { parameter }]) => [name, parameter])),
        values: Object.fromEntries(
            entries
                .filter(([, { parameter }, given]) => given || parameter.required === true)
                .map(([name, { value }]) => [name, value]),
        ),
    }));
