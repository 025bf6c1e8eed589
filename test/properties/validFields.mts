import fc from 'fast-check';
import type { Format, Parameter, Value } from '../../lib/grammar/Parameter.ts';
import type { FormatName } from '../../lib/Problem.ts';
import { whyNotApplicable } from '../../lib/integrations/fields/checkFields.ts';
import { eventNames } from '../../lib/integrations/events.ts';
import type { FieldName, FieldValues } from '../../lib/integrations/fields/fields.ts';
import { fieldNames, fieldOf } from '../../lib/integrations/fields/fields.ts';
import { kinds } from '../../lib/integrations/kinds.ts';
import { anyUrl } from './anyUrl.mts';

const word = fc.stringMatching(/^[\w.-]{1,20}$/);
const room = fc.tuple(fc.constantFrom('#', '@'), word).map(([prefix, name]) => prefix + name);
const url = anyUrl.filter((text) => !text.includes(','));

/** Texts of every shape that a field asks for. */
const shaped: Partial<Record<FormatName, fc.Arbitrary<string>>> = {
    'http-url': url,
    picture: fc.oneof(
        url,
        word.map((name) => `/avatar/${name}`),
    ),
    emoji: word.map((name) => `:${name.replace(/[.]/g, '_')}:`),
    channel: fc.oneof(room, fc.constantFrom('all_public_channels', 'all_private_groups', 'all_direct_messages')),
    'incoming-channel': room,
    'single-room': room,
    username: word,
    token: fc.stringMatching(/^[!-~]{1,60}$/),
    // What would stand in the place of one, with more behind it.
    secret: fc.stringMatching(/^[!-~]{1,60}$/).map((text) => text.replace(/^(?:\.+|<.*>)$/, '$&!')),
    'trigger-word': word,
    script: fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 60 }).map((text) => `${text};`),
    duration: fc.constantFrom('30m', '24h', '0'),
    'json-object': fc.constant('{"text":"Hello"}'),
    search: word,
};

/** What reads like an option that another place has, or like a sign or a mark around one. */
const label = fc
    .tuple(
        fc.constantFrom('', '{', '(', '[', '/', '+', '-', '“'),
        fc.constantFrom('name', 'alias', 'disabled', 'to', 'trigger words', 'x', '=', '\\', ':='),
        fc.constantFrom('', ':', '=', '：', '=>', ': ', '”:'),
        fc.constantFrom('', 'Bot', '#ops', '“Bot”', '=Bot', 'a,emoji=:x:', 'https://a.example/?name=x&alias=y'),
        fc.constantFrom('', ',', ';', '}', ')', ',alias:b'),
    )
    .map((parts) => parts.join('').trim())
    .filter((text) => text !== '');

const anyLine = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    .map((text) =>
        text
            .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800\u{13430}-\u{1345f}]/gu, '-')
            .replace(/\p{Zs}/gu, ' ')
            .trim(),
    )
    .filter((text) => text !== '' && text.length <= 100);

const line = fc.oneof({ weight: 3, arbitrary: anyLine }, { weight: 1, arbitrary: label });

function textOf(format: Format | undefined): fc.Arbitrary<string> {
    return (format && shaped[format.name]) ?? line;
}

/** A value that passes the check of a parameter by itself. */
export function valueOf(parameter: Parameter): fc.Arbitrary<Value> {
    switch (parameter.kind) {
        case 'flag':
            return fc.boolean();
        case 'integer':
            return fc.integer({ min: parameter.minimum, max: parameter.maximum });
        case 'choice':
            return fc.constantFrom(...parameter.choices);
        case 'text':
            return textOf(parameter.format);
        case 'list': {
            const { choices } = parameter;
            const item = choices
                ? fc.constantFrom(...choices)
                : textOf(parameter.format).map((text) => text.replace(/,/g, ';'));
            return fc.uniqueArray(item, { minLength: 1, maxLength: 3 });
        }
    }
}

/** Values that pass every check of `create`, any subset of the fields that apply. */
export const validFields: fc.Arbitrary<FieldValues> = fc
    .record({ type: fc.constantFrom(...kinds), event: fc.constantFrom(...eventNames) })
    .chain(({ type, event }) => {
        const chosen = type === 'incoming' ? { type } : { type, event };
        const applying = fieldNames().filter(
            (name) => !(name in chosen) && whyNotApplicable(name, chosen) === undefined,
        );
        const needed = applying.filter((name) => fieldOf(name).required === true || isRequired(name, type));
        const arbitraries = Object.fromEntries(applying.map((name) => [name, fieldValue(name, type)]));
        return fc
            .record(arbitraries, { requiredKeys: needed })
            .map((values) => ({ ...values, ...chosen }) as FieldValues);
    });

function fieldValue(name: FieldName, type: string): fc.Arbitrary<Value> {
    return name === 'channel' && type === 'incoming'
        ? fc.uniqueArray(room, { minLength: 1, maxLength: 3 })
        : valueOf(fieldOf(name));
}

/** Where an event uses a target room, it cannot do without one. */
function isRequired(name: FieldName, type: string): boolean {
    return fieldOf(name).requiredFor === type || name === 'targetRoom';
}
