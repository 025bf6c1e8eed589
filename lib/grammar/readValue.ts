import { ownValue } from '../ownValue';
import type { Reason } from '../Problem';
import { nearest } from './nearest';
import type { ChoiceParameter, Format, IntegerParameter, ListParameter, Parameter, Value } from './Parameter';
import { hasHidden, hasUselessHidden, withPlainBlanks } from './visibility';

/** A word that is wrong, and why. */
export interface Fault {
    word: string;
    reason: Reason;
}

/** A value read from text, or everything that is wrong with it: a list can have several faults. */
export type Reading = { ok: true; value: Value } | { ok: false; faults: Fault[] };

/** Words that mean true and false, as people write them. */
const FLAG_WORDS: Readonly<Record<string, boolean>> = {
    true: true,
    yes: true,
    on: true,
    '1': true,
    false: false,
    no: false,
    off: false,
    '0': false,
};

/** The word that a slip of the finger makes of true or false. */
function nearestFlagWord(word: string): string | undefined {
    return word.length < 3 ? undefined : nearest(word, ['true', 'false']);
}

/** Whether a word after a flag is a slip of true or false, and no word of its own. */
export function isNearlyFlagWord(word: string): boolean {
    return nearestFlagWord(word) !== undefined;
}

/** The opposite of what a flag's text says; what says nothing stays as it is. */
export function opposite(text: string): string {
    const value = readFlag(text);
    return value === undefined ? text : String(!value);
}

/** The same of what a text most likely means. */
export function oppositeMeant(text: string): string {
    return opposite(isFlagWord(text) ? text : (nearestFlagWord(text) ?? text));
}

/** Whether a word can be the value of a flag; other words after a flag are not its value. */
export function isFlagWord(word: string): boolean {
    return readFlag(word) !== undefined;
}

/** Reads one parameter's value from what was typed; checks type, limits and format. */
export function readValue(parameter: Parameter, typed: string): Reading {
    switch (parameter.kind) {
        case 'choice':
            return readChoice(parameter, typed);
        case 'flag': {
            const value = readFlag(typed);
            return value === undefined ? wrong(typed, { kind: 'flag', nearest: nearestFlagWord(typed) }) : right(value);
        }
        case 'integer':
            return readInteger(parameter, typed);
        case 'list':
            return readList(typed, parameter);
        case 'text':
            return readText(typed, parameter);
    }
}

function readFlag(typed: string): boolean | undefined {
    return ownValue(FLAG_WORDS, typed.toLowerCase());
}

function readChoice({ choices, aliases = {} }: Pick<ChoiceParameter, 'choices' | 'aliases'>, typed: string): Reading {
    const folded = fold(typed);
    const words = [...choices, ...Object.keys(aliases)];
    const choiceOf = (word = '') => (choices.includes(word) ? word : aliases[word]);
    const found = choiceOf(words.find((word) => word === typed) ?? words.find((word) => fold(word) === folded));
    return found === undefined
        ? wrong(typed, { kind: 'choice', choices, nearest: choiceOf(nearest(typed, words)) })
        : right(found);
}

/** Case, hyphens and underscores make no other choice: people write `user-created` for `userCreated`. */
function fold(text: string): string {
    return text.toLowerCase().replace(/[-_]/g, '');
}

function readInteger({ minimum, maximum }: IntegerParameter, typed: string): Reading {
    const value = /^\d{1,15}$/.test(typed) ? Number(typed) : NaN;
    return value >= minimum && value <= maximum ? right(value) : wrong(typed, { kind: 'integer', minimum, maximum });
}

function readList(typed: string, parameter: ListParameter): Reading {
    const { maxLength, format, choices, aliases, emptiable = false } = parameter;
    const values: string[] = [];
    const faults: Fault[] = [];
    for (const item of itemsOf(parameter, typed)) {
        const reading = choices ? readChoice({ choices, aliases }, item) : readText(item, { maxLength, format });
        if (reading.ok) {
            values.push(String(reading.value));
        } else {
            faults.push(...reading.faults);
        }
    }
    if (faults.length > 0) {
        return { ok: false, faults };
    }
    return values.length > 0 || (emptiable && typed === '') ? right(values) : wrong(typed, { kind: 'blank' });
}

/** The items of a list as it was typed. */
export function itemsOf({ beginning, separators = /,/ }: ListParameter, typed: string): string[] {
    const parts = typed.split(separators);
    const items =
        beginning === undefined ? parts : parts.reduce<string[]>((some, part) => joinUnless(beginning, some, part), []);
    return items.map((item) => item.trim()).filter((item) => item !== '');
}

/** A list without what JSON puts around it and its texts: `["#ops", "#general"]`. */
export function withoutListMarks(text: string): string {
    const [, inner] = /^\[([\s\S]*)\]$/.exec(text.trim()) ?? [];
    return inner === undefined ? text : inner.replace(/"([^"]*)"|'([^']*)'/g, '$1$2');
}

/** A part that does not begin like an item belongs to the one before it. */
function joinUnless(beginning: RegExp, items: readonly string[], part: string): string[] {
    const last = items[items.length - 1];
    return last === undefined || beginning.test(part.trim()) || part.trim() === ''
        ? [...items, part]
        : [...items.slice(0, -1), `${last},${part}`];
}

interface TextLimits {
    maxLength: number;
    multiline?: boolean;
    format?: Format;
    emptiable?: boolean;
    verbatim?: boolean;
}

function readText(typed: string, limits: TextLimits): Reading {
    const { maxLength, multiline = false, format, emptiable = false, verbatim = false } = limits;
    if (emptiable && typed === '') {
        return right('');
    }
    const plain = multiline || verbatim ? typed : withPlainBlanks(typed);
    const text = format?.normalise ? format.normalise(plain) : plain;
    if (text.trim() === '') {
        return wrong(typed, { kind: 'blank' });
    }
    if (isDisguised(text, { multiline, format })) {
        return wrong(typed, inOneLine(text, limits));
    }
    if (text.length > maxLength) {
        return wrong(typed, { kind: 'length', maximum: maxLength });
    }
    return format && !format.matches(text) ? wrong(typed, reasonOf(format, text)) : right(text);
}

/** Lines that stand below each other were most likely meant to be one. */
function inOneLine(text: string, limits: TextLimits): Reason {
    const nearest = text.replace(/\s+/g, ' ').trim();
    // What others have named may have more than one line.
    const isOurs = limits.multiline !== true && limits.verbatim !== true;
    const isRight = isOurs && /[\n\r\t]/.test(text) && readText(nearest, limits).ok;
    return { kind: 'control-characters', ...(isRight ? { nearest } : {}) };
}

function reasonOf({ name: format, nearest }: Format, text: string): Reason {
    const likely = nearest?.(text);
    return { kind: 'format', format, ...(likely === undefined ? {} : { nearest: likely }) };
}

/** Whether a text may be another than it looks: what has a format holds nothing hidden, other lines only what emoji and spelling need. */
function isDisguised(text: string, { multiline, format }: Pick<TextLimits, 'multiline' | 'format'>): boolean {
    if (multiline) {
        // Code and messages may hold much. Beside controls: line separators, and the marks that turn the direction of text.
        return /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]|[\ud800-\udfff]/u.test(
            text,
        );
    }
    return format ? hasHidden(text) : hasUselessHidden(text);
}

function right(value: Value): Reading {
    return { ok: true, value };
}

function wrong(word: string, reason: Reason): Reading {
    return { ok: false, faults: [{ word, reason }] };
}
