import { limits } from '../limits';
import type { Parameter, Parameters } from '../grammar/Parameter';
import type { Labels } from '../messages/Messages';
import { ownValue } from '../ownValue';
import type { FormRules, Texts } from './FormRules';

/** One element of a form, and the parameter that it stands for. */
export interface FormField {
    readonly name: string;
    readonly label: keyof Labels;
    readonly element: 'line' | 'area' | 'choice';
    /** Of a choice: the texts to choose from. */
    readonly choices: readonly string[];
    /** Of a choice: what the texts are called, where that is something else. */
    readonly titles: Readonly<Record<string, string>>;
    /** Of a choice: whether it may be left, or go back to, not having been made. */
    readonly isOpen: boolean;
    /** Of a list: the only words that it may hold; empty for any. */
    readonly words: readonly string[];
    /** What stands in it at first; empty for nothing. */
    readonly preset: string;
    readonly isNeeded: boolean;
    /** Whether what is chosen decides which others there are. */
    readonly decides: boolean;
    /** Whether it is for few: such ones are shown when somebody asks for more, or has given them. */
    readonly isRare: boolean;
}

/** A form as data: what it asks for, in order. */
export interface Form {
    readonly fields: readonly FormField[];
    /** What those that decide stand at. */
    readonly decided: Texts;
    /** Parameters whose text is too long to be shown; they stay as they are. */
    readonly leftOut: readonly string[];
}

/** What a form is made from. */
export interface FormSource {
    readonly parameters: Readonly<Record<string, Parameter & { readonly label: keyof Labels }>>;
    readonly rules: FormRules;
    /** What the form says by itself: it stands in no element. */
    readonly fixed: Texts;
    /** What is shown where nobody has chosen anything else. */
    readonly presets: Texts;
    /** What holds where nothing is said at all: what is stored, or what is the default. */
    readonly declared: Texts;
}

/** What stands for a choice that was not made: clients take no empty text for one. */
export const UNMADE = 'unmade';

const FLAGS = ['true', 'false'] as const;

/** Longest text of several entries that is still shown. */
const LIST_LENGTH = 4000;

/** The form of a subcommand's parameters, as they are once the deciding ones stand at what was chosen. */
export function buildForm(source: FormSource, chosen: Texts = {}): Form {
    const { parameters, rules, fixed, presets } = source;
    const decided = decide(source, chosen);
    const isNeeded = (name: string) => rules.isNeeded(name, decided);
    const names = Object.keys(parameters).filter(
        (name) => ownValue(fixed, name) === undefined && rules.applies(name, decided),
    );
    const leftOut = names.filter((name) => isTooLong(parameters[name], presets[name] ?? ''));
    const hasEveryday = Object.values(parameters).some((it) => it.everyday === true);
    const fields = names
        .filter((name) => !leftOut.includes(name))
        .map((name) => {
            const preset = decidedOrPreset(name, decided, presets);
            const { element, choices } = elementOf(parameters[name], preset);
            const place = placeOf(parameters[name], {
                isNeeded: isNeeded(name),
                hasEveryday: hasEveryday && rules.isAtHand?.(name) !== true,
            });
            const isOpen = element === 'choice' && !isNeeded(name) && mayStayUnmade(name, source);
            const words = rules.words?.(name, decided) ?? [];
            return { ...place, name, element, choices, titles: titlesOf(parameters[name]), isOpen, words, preset };
        })
        .sort((one, other) => rankOf(one) - rankOf(other));
    return { fields, decided, leftOut };
}

/** What decides about the others comes first, then what is needed; what has several lines would push the rest out of sight. */
function rankOf({ decides, isNeeded, element }: FormField): number {
    return decides ? 0 : isNeeded ? 1 : element === 'line' || element === 'choice' ? 2 : 3;
}

/** Parameters that decide are taken in order: a later one may only be there because of an earlier. */
function decide(source: FormSource, chosen: Texts): Texts {
    const { parameters, rules, fixed, presets } = source;
    const decided: Record<string, string> = { ...fixed };
    for (const [name, parameter] of Object.entries(parameters)) {
        if (parameter.decides === true && ownValue(fixed, name) === undefined && rules.applies(name, decided)) {
            const given = ownValue(chosen, name);
            const isKnown = given !== undefined && (choicesOf(parameter).includes(given) || given === presets[name]);
            decided[name] = isUnmade(given, mayStayUnmade(name, source))
                ? ''
                : ((isKnown ? given : presets[name]) ?? '');
        }
    }
    return decided;
}

/** Where something holds by itself, or is stored, a choice can be changed and not be taken back. */
function mayStayUnmade(name: string, { declared }: FormSource): boolean {
    return (declared[name] ?? '') === '';
}

function isUnmade(text: string | undefined, isOpen: boolean): boolean {
    return isOpen && (text === UNMADE || text === '');
}

/** What somebody has chosen or written, by the text that came back for it. */
export function textIn({ isOpen }: Pick<FormField, 'isOpen'>, text: string): string {
    return isUnmade(text, isOpen) ? '' : text;
}

function decidedOrPreset(name: string, decided: Texts, presets: Texts): string {
    return ownValue(decided, name) ?? presets[name] ?? '';
}

function placeOf(
    parameter: FormSource['parameters'][string] | undefined,
    { isNeeded, hasEveryday }: { readonly isNeeded: boolean; readonly hasEveryday: boolean },
) {
    return {
        label: parameter?.label ?? 'text',
        isNeeded,
        decides: parameter?.decides === true,
        isRare: hasEveryday && !isNeeded && isSeldom(parameter),
    };
}

/** Where some are for every day, the others are not; what has several lines has no better place than a form. */
function isSeldom(parameter: Parameter | undefined): boolean {
    const isEveryday = parameter?.everyday === true || parameter?.required === true || parameter?.decides === true;
    const hasLines = parameter?.kind === 'text' && parameter.multiline === true;
    return !isEveryday && !hasLines;
}

function elementOf(parameter: Parameter | undefined, preset: string): Pick<FormField, 'element' | 'choices'> {
    const choices = choicesOf(parameter);
    if (choices.length > 0) {
        // What is stored may be none of those that can be chosen, and is shown all the same.
        return {
            element: 'choice',
            choices: preset === '' || choices.includes(preset) ? choices : [...choices, preset],
        };
    }
    const isArea = parameter?.kind === 'text' && parameter.multiline === true;
    return { element: isArea ? 'area' : 'line', choices: [] };
}

function titlesOf(parameter: Parameter | undefined): Readonly<Record<string, string>> {
    return (parameter?.kind === 'choice' ? parameter.titles : undefined) ?? {};
}

function choicesOf(parameter: Parameter | undefined): readonly string[] {
    return parameter?.kind === 'flag' ? FLAGS : parameter?.kind === 'choice' ? parameter.choices : [];
}

function isTooLong(parameter: Parameter | undefined, preset: string): boolean {
    const isList = parameter?.kind === 'list';
    const hasMany = isList && preset.split(',').length > limits.entries * 2;
    return hasMany || preset.length > (parameter?.kind === 'text' ? parameter.maxLength : LIST_LENGTH);
}

/** What a form shows of parameters where nothing was typed. */
export function presetsOf(parameters: Parameters, valueOf: (name: string) => string): Texts {
    return Object.fromEntries(
        Object.keys(parameters)
            .map((name) => [name, valueOf(name)] as const)
            .filter(([, text]) => text !== ''),
    );
}
