import { nearest } from './nearest';
import type { ChoiceParameter, Parameter, Parameters } from './Parameter';

/** A word that is no option and no option's value. */
export interface PlainWord {
    readonly word: string;
    /** True after an option that nobody knows, whose value it may be. */
    readonly maybeValue: boolean;
    /** The parameter of the last option before it. */
    readonly after?: string;
    /** The parameter that its shape alone means. */
    readonly byShape?: string;
}

/** What options have done already. */
export interface Taken {
    readonly isFilled: (name: string) => boolean;
    readonly isReported: (name: string) => boolean;
}

/** Where plain words belong. */
export interface Placed {
    readonly placed: readonly (readonly [name: string, text: string])[];
    readonly surplus: readonly PlainWord[];
    /** Whether several became one text. */
    readonly joined: boolean;
}

/** By their shape first, then in the order of the open positions; what is left joins the last one, where only one text could be meant. */
export function placePlainWords(parameters: Parameters, words: readonly PlainWord[], taken: Taken): Placed {
    const shaped = words.filter(({ byShape }) => byShape !== undefined && !taken.isFilled(byShape));
    const isShaped = new Set(shaped);
    const others = words.filter((it) => !isShaped.has(it));
    const unfilled = Object.keys(parameters).filter(
        (name) =>
            parameters[name]?.positional === true &&
            !taken.isFilled(name) &&
            !shaped.some(({ byShape }) => byShape === name),
    );
    const open = unfilled.filter((name) => !taken.isReported(name));
    const certain = withoutValues(others, others.length - open.length);
    const positions = positionsFor(certain, open, parameters);
    const filled = certain
        .slice(0, positions.length)
        .map((it, index): [string, PlainWord] => [positions[index] ?? '', it]);
    const rest = certain.slice(filled.length);
    const last = filled[filled.length - 1];
    const joins = last !== undefined && canJoin(last, rest, open, parameters);
    return {
        placed: [
            ...filled.map(([name, { word }]): [string, string] => [
                name,
                joins && name === last[0] ? [word, ...rest.map((it) => it.word)].join(' ') : word,
            ]),
            ...shaped.map(({ byShape = '', word }): [string, string] => [byShape, word]),
        ],
        // A reported position may have been meant by one more plain word: one mistake is not reported twice.
        surplus: joins ? [] : rest.slice(unfilled.length - open.length),
        joined: joins,
    };
}

/** Without as many of the words that may be an unknown option's value as there are too many. */
function withoutValues(words: readonly PlainWord[], tooMany: number): readonly PlainWord[] {
    const values = new Set(words.filter(({ maybeValue }) => maybeValue).slice(0, Math.max(0, tooMany)));
    return words.filter((it) => !values.has(it));
}

/** A choice that need not be made is passed over by a word that is none of it, nor nearly one. */
function positionsFor(words: readonly PlainWord[], open: readonly string[], parameters: Parameters): string[] {
    const positions: string[] = [];
    let index = 0;
    for (const name of open) {
        const parameter = parameters[name];
        const word = words[index]?.word;
        if (word !== undefined && parameter && !isPassedOver(parameter, word)) {
            positions.push(name);
            index++;
        }
    }
    return positions;
}

function isPassedOver(parameter: Parameter, word: string): boolean {
    return parameter.kind === 'choice' && parameter.required !== true && !isNearChoice(parameter, word);
}

function isNearChoice({ choices, aliases = {} }: ChoiceParameter, word: string): boolean {
    return nearest(word, [...choices, ...Object.keys(aliases)]) !== undefined;
}

/** Words that follow each other without an option between them, where no other open position could have had some of them. */
function canJoin(
    [name, first]: readonly [string, PlainWord],
    rest: readonly PlainWord[],
    open: readonly string[],
    parameters: Parameters,
): boolean {
    const joining = open.filter((it) => doesJoin(parameters[it]));
    const follow = rest.every(({ after, maybeValue }) => after === first.after && !maybeValue);
    return rest.length > 0 && follow && joining.length === 1 && joining[0] === name;
}

function doesJoin(parameter: Parameter | undefined): boolean {
    return parameter?.kind === 'text' && parameter.joins === true;
}
