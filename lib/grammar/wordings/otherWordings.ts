import { optionName } from '../OptionNames';
import type { Parameter, Parameters } from '../Parameter';
import { leads } from '../leads';
import { isDashed } from '../readWord';

type Words = readonly string[];

/** So many words are no slip of a hurried person, and each wording is read in full. */
const WORDS = 30;
const WORDINGS = 8;

/**
 * What else words may have been meant to say that are read as one text: somebody left out the sign of a room (`Alerts in ops`),
 * or the dashes of an option (`Alerts alias Bot`), or took what follows a name for a value of its own (`Alerts github`, `Deploy !deploy`).
 */
export function otherWordings(parameters: Parameters, words: Words): readonly Words[] {
    if (words.length > WORDS) {
        return [];
    }
    const edits = [withSign, withAllDashes, withDashes, withChoice, withRest];
    return edits.flatMap((edit) => edit(parameters, words)).slice(0, WORDINGS);
}

/** The same words with one of them written as what is missing, where it is nearly that by its shape: an address without its beginning. */
export function wordingsWith(parameters: Parameters, missing: readonly string[], words: Words): readonly Words[] {
    if (words.length > WORDS) {
        return [];
    }
    return missing.flatMap((name) => withWordFor(parameters[name], words));
}

function withWordFor(parameter: Parameter | undefined, words: Words): Words[] {
    const wordings: Words[] = [];
    words.forEach((word, at) => {
        const signed = signedWord(parameter, word);
        if (signed !== undefined) {
            wordings.push([...words.slice(0, at), signed, ...words.slice(at + 1)]);
        }
    });
    return wordings;
}

function withSign(parameters: Parameters, words: Words): Words[] {
    const names = Object.keys(parameters);
    const signed = words.map((word, at) => {
        const name = isLast(words, at)
            ? names.find((it) => parameters[it]?.takes && leads(parameters[it], words[at - 1] ?? ''))
            : undefined;
        return name === undefined ? word : (signedWord(parameters[name], word) ?? word);
    });
    return signed.some((word, at) => word !== words[at]) ? [signed] : [];
}

function signedWord(parameter: Parameter | undefined, word: string): string | undefined {
    const format = parameter && 'format' in parameter ? parameter.format : undefined;
    const nearest = isDashed(word) ? undefined : format?.nearest?.(word);
    return nearest !== undefined && parameter?.takes?.(nearest) === true ? nearest : undefined;
}

/** The same with every word that is the name of an option, where they are several. */
function withAllDashes(parameters: Parameters, words: Words): Words[] {
    const end = words.findIndex(isDashed);
    const plain = words.slice(0, end === -1 ? words.length : end);
    const segments: string[][] = [];
    plain.forEach((word, at) => {
        const name = at === 0 ? undefined : optionMeant(parameters, word);
        const last = segments[segments.length - 1];
        if (name !== undefined) {
            segments.push([asOption(parameters, name, word)]);
        } else if (last) {
            last.push(word);
        }
    });
    const before = plain.slice(0, plain.length - segments.flat().length);
    const options = segments.flatMap(([option = '', ...value]) =>
        value.length > 0 ? [option, value.join(' ')] : [option],
    );
    return segments.length > 1 ? [[...before, ...options, ...words.slice(plain.length)]] : [];
}

/** The name of an option, or a word that leads to it, and what follows up to the next option. */
function withDashes(parameters: Parameters, words: Words): Words[] {
    const wordings: Words[] = [];
    words.forEach((word, at) => {
        const name = at === 0 ? undefined : optionMeant(parameters, word);
        const end = words.findIndex((it, index) => index > at && isDashed(it));
        const value = words.slice(at + 1, end === -1 ? words.length : end);
        if (name !== undefined && (value.length > 0 || parameters[name]?.kind === 'flag')) {
            const rest = end === -1 ? [] : words.slice(end);
            const said = value.length > 0 ? [value.join(' ')] : [];
            wordings.push([...words.slice(0, at), asOption(parameters, name, word), ...said, ...rest]);
        }
    });
    return wordings;
}

/** The option that a word means; one that says the opposite stays as it is. */
function asOption(parameters: Parameters, name: string, word: string): string {
    const isOwn = optionName(name) === `--${word.toLowerCase()}` || parameters[name]?.kind !== 'flag';
    return isOwn ? optionName(name) : `--${word}`;
}

function optionMeant(parameters: Parameters, word: string): string | undefined {
    const wanted = word.toLowerCase();
    return Object.keys(parameters).find((name) => {
        const parameter = parameters[name];
        const isLed = parameter?.takes === undefined && leads(parameter, word);
        const isOpposite = parameter?.kind === 'flag' && parameter.oppositeNames?.includes(wanted) === true;
        return parameter?.positional !== true && (isLed || isOpposite || optionName(name) === `--${wanted}`);
    });
}

/** A choice, or an item of a list, that may stand beside a name, before or after it. */
function withChoice(parameters: Parameters, words: Words): Words[] {
    const wordings: Words[] = [];
    words.forEach((word, at) => {
        const name = Object.keys(parameters).find((it) => mayStandBeside(parameters[it], word));
        if (name !== undefined) {
            wordings.push([...words.slice(0, at), ...words.slice(at + 1), optionName(name), word]);
        }
    });
    return wordings;
}

function mayStandBeside(parameter: Parameter | undefined, word: string): boolean {
    if (parameter?.kind === 'list') {
        return parameter.besideName?.(word) === true;
    }
    return (
        parameter?.kind === 'choice' && parameter.besideName === true && parameter.choices.includes(word.toLowerCase())
    );
}

/** A text, or a number, that people write after what it is for. */
function withRest(parameters: Parameters, words: Words): Words[] {
    const end = words.findIndex(isDashed);
    const plain = words.slice(0, end === -1 ? words.length : end);
    const rest = words.slice(plain.length);
    return Object.keys(parameters)
        .filter((name) => parameters[name]?.mayFollow === true && plain.length > 1)
        .map((name) => {
            const count = parameters[name]?.kind === 'text' ? 1 : plain.length - 1;
            return [...plain.slice(0, count), optionName(name), plain.slice(count).join(' '), ...rest];
        });
}

function isLast(words: Words, at: number): boolean {
    const after = words[at + 1];
    return after === undefined || isDashed(after);
}
