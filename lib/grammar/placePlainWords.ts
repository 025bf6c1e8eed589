import { endsInMark } from './endsInMark';
import { isBetweenItems } from './isBetweenItems';
import { leads } from './leads';
import { positionsFor } from './positionsFor';
import type { Parameter, Parameters } from './Parameter';

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
    /** Whether they are read otherwise than as they stand: some became one text, or say nothing by themselves. */
    readonly isLoose: boolean;
}

/** By their shape first, then in the order of the open positions; what is left joins the last one, where only one text could be meant. */
export function placePlainWords(parameters: Parameters, all: readonly PlainWord[], taken: Taken): Placed {
    const words = all.filter((word, index) => {
        return !leadsTo(all[index + 1], word, parameters) && !joins(word, all[index - 1], all[index + 1]);
    });
    const shaped = words.filter(({ byShape }) => byShape !== undefined && !taken.isFilled(byShape));
    const unfilled = Object.keys(parameters).filter(
        (name) =>
            parameters[name]?.positional === true &&
            !taken.isFilled(name) &&
            !shaped.some(({ byShape }) => byShape === name),
    );
    const open = unfilled.filter((name) => !taken.isReported(name));
    const more = moreOfLists(parameters, words, open.length + shaped.length);
    const isPlaced = new Set([...shaped, ...more]);
    const others = words.filter((it) => !isPlaced.has(it));
    const certain = withoutValues(others, others.length - open.length);
    const said = withoutIdleEnd(certain, positionsFor(certain, open, parameters), parameters);
    const positions = positionsFor(said, open, parameters);
    const { filled, surplus, isJoined } = fill(said, positions, { open, parameters });
    const last = said[said.length - 1];
    const next = last && words[words.indexOf(last) + 1];
    const isCut = last !== undefined && next?.byShape !== undefined && endsInMark(last.word);
    const texts = isCut ? filled.map((it) => withoutMark(it, last, parameters)) : filled;
    return {
        placed: [...texts, ...[...isPlaced].map(({ byShape = '', word }): [string, string] => [byShape, word])],
        // A reported position may have been meant by one more plain word: one mistake is not reported twice.
        surplus: surplus.slice(unfilled.length - open.length),
        isLoose: isJoined || isCut || more.length > 0 || words.length < all.length,
    };
}

/** Whether a word only leads to what the next one means by its shape. */
function leadsTo(next: PlainWord | undefined, { word, after, maybeValue }: PlainWord, parameters: Parameters): boolean {
    return next?.byShape !== undefined && next.after === after && !maybeValue && leads(parameters[next.byShape], word);
}

/** Whether a word only stands between two items of one list: after its option, or after another word of that shape. */
function joins({ word, after, maybeValue }: PlainWord, before?: PlainWord, next?: PlainWord): boolean {
    const list = next?.byShape;
    const isWithin = next?.after === after && (before?.after === after ? (before?.byShape ?? after) : after) === list;
    return list !== undefined && isWithin && !maybeValue && isBetweenItems(word);
}

function withoutMark(
    [name, text]: readonly [string, string],
    { word }: PlainWord,
    parameters: Parameters,
): readonly [string, string] {
    const parameter = parameters[name];
    const isName = doesJoin(parameter) && parameter?.kind === 'text' && parameter.verbatim !== true;
    return [name, isName && text.endsWith(word) ? text.slice(0, -1) : text];
}

/** Words right after a list's option that can only be more of it, where enough others are left for what is open. */
function moreOfLists(parameters: Parameters, words: readonly PlainWord[], needed: number): readonly PlainWord[] {
    const more = words.filter(({ after, byShape }) => {
        return byShape !== undefined && byShape === after && parameters[byShape]?.kind === 'list';
    });
    return words.length - more.length >= needed ? more : [];
}

/** What only leads to the text of a position is not that text: nothing follows in `Alerts to`. */
function withoutIdleEnd(
    words: readonly PlainWord[],
    positions: readonly string[],
    parameters: Parameters,
): readonly PlainWord[] {
    const last = words[words.length - 1];
    const name = positions[positions.length - 1] ?? '';
    return last !== undefined && positions.length > 1 && leads(parameters[name], last.word)
        ? words.slice(0, -1)
        : words;
}

/** Without as many of the words that may be an unknown option's value as there are too many. */
function withoutValues(words: readonly PlainWord[], tooMany: number): readonly PlainWord[] {
    const values = new Set(words.filter(({ maybeValue }) => maybeValue).slice(0, Math.max(0, tooMany)));
    return words.filter((it) => !values.has(it));
}

interface Filling {
    readonly filled: readonly (readonly [name: string, text: string])[];
    readonly surplus: readonly PlainWord[];
    readonly isJoined: boolean;
}

interface Positions {
    readonly open: readonly string[];
    readonly parameters: Parameters;
}

/** Fills positions with a word each, the last one with all that are left where they can only be one text. */
function fill(words: readonly PlainWord[], positions: readonly string[], { open, parameters }: Positions): Filling {
    const divided = divide(words, positions, parameters);
    if (divided) {
        return { filled: divided, surplus: [], isJoined: true };
    }
    const filled = positions.map((name, index): [string, string] => [name, words[index]?.word ?? '']);
    const surplus = words.slice(positions.length);
    const last = positions[positions.length - 1];
    const first = words[positions.length - 1];
    if (last === undefined || first === undefined || !canJoin([last, first], surplus, open, parameters)) {
        return { filled, surplus, isJoined: false };
    }
    const joined: [string, string] = [last, textOf([first, ...surplus])];
    return { filled: [...filled.slice(0, -1), joined], surplus: [], isJoined: true };
}

/** Two texts with the word between them that leads to the second, as `Alerts to Night alerts`. */
function divide(
    words: readonly PlainWord[],
    positions: readonly string[],
    parameters: Parameters,
): Filling['filled'] | undefined {
    const [one, other, ...more] = positions;
    const leading = words.filter(
        ({ word }, at) => at > 0 && at < words.length - 1 && leads(parameters[other ?? ''], word),
    );
    const [lead, ...others] = leading;
    if (one === undefined || other === undefined || lead === undefined || more.length + others.length > 0) {
        return undefined;
    }
    const at = words.indexOf(lead);
    const [before, after] = [words.slice(0, at), words.slice(at + 1)];
    return isOneText(before) && isOneText(after)
        ? [
              [one, textOf(before)],
              [other, textOf(after)],
          ]
        : undefined;
}

/** Words that follow each other without an option between them, where no other open position could have had some of them. */
function canJoin(
    [name, first]: readonly [string, PlainWord],
    rest: readonly PlainWord[],
    open: readonly string[],
    parameters: Parameters,
): boolean {
    const joining = open.filter((it) => doesJoin(parameters[it]));
    return rest.length > 0 && isOneText([first, ...rest]) && joining.length === 1 && joining[0] === name;
}

function isOneText([first, ...rest]: readonly PlainWord[]): boolean {
    return rest.every(({ after, maybeValue }) => after === first?.after && !maybeValue);
}

function textOf(words: readonly PlainWord[]): string {
    return words.map(({ word }) => word).join(' ');
}

function doesJoin(parameter: Parameter | undefined): boolean {
    return parameter?.kind === 'text' && parameter.joins === true;
}
