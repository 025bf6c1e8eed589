import type { Problem } from '../Problem';
import { optionName, OptionNames } from './OptionNames';
import type { ListParameter, Parameters, TextParameter } from './Parameter';
import type { PlainWord } from './placePlainWords';
import { isBetweenItems } from './isBetweenItems';
import { isEqualsSign } from './isEqualsSign';
import { placePlainWords } from './placePlainWords';
import type { Option } from './readWord';
import { isDashed, isOptionTerminator, readLabelled, readOption } from './readWord';
import { isFlagWord, opposite, oppositeMeant } from './readValue';
import { valueAt } from './valueAt';

/** The words of a command line by the parameters they are for, none of them read as a value yet. */
export interface Sorted {
    /** What was typed for each parameter, once per mention. */
    readonly texts: ReadonlyMap<string, readonly string[]>;
    /** The same as it was most likely meant: misspelt names put right, and surplus words with what they follow. */
    readonly meant: ReadonlyMap<string, readonly string[]>;
    /** Parameters mentioned wrongly (no value, misspelt): that they have none is not a second problem. */
    readonly reported: ReadonlySet<string>;
    readonly problems: readonly Problem[];
    /** What the options are told by. */
    readonly names: OptionNames;
    /** Whether words were read otherwise than as they stand: put together without quotes, or left out as they say nothing. */
    readonly isLoose: boolean;
}

/** Tells options, their values and plain words apart; plain words fill the positions that no option has filled. */
export function sortWords(parameters: Parameters, words: readonly string[]): Sorted {
    const sorter = new Sorter(parameters, words);
    sorter.sort();
    return sorter;
}

class Sorter implements Sorted {
    readonly texts = new Map<string, string[]>();
    readonly meant = new Map<string, string[]>();
    readonly reported = new Set<string>();
    readonly problems: Problem[] = [];
    isLoose = false;
    readonly names: OptionNames;
    private readonly plain: PlainWord[] = [];
    private index = 0;
    /** Whether nothing but a guess would say what was meant. */
    private isUnclear = false;

    constructor(
        private readonly parameters: Parameters,
        private readonly words: readonly string[],
    ) {
        this.names = new OptionNames(parameters);
    }

    sort(): void {
        let optionsEnded = false;
        // After an unknown option a plain word may be its value.
        let maybeValue = false;
        let after: string | undefined;
        for (let word = this.next(); word !== undefined; word = this.next()) {
            const option = optionsEnded ? undefined : readOption(word, this.names);
            if (!optionsEnded && isOptionTerminator(word)) {
                optionsEnded = true;
            } else if (!optionsEnded && isContinued(word, this.words[this.index])) {
                this.problems.push({ kind: 'unexpected-word', word });
            } else if (option) {
                after = this.takeOption(option);
                maybeValue = after === undefined && option.value === undefined;
            } else {
                this.plain.push({ word, maybeValue, after, byShape: optionsEnded ? undefined : this.byShape(word) });
                maybeValue = false;
            }
        }
        this.placePlain();
        if (this.isUnclear) {
            this.meant.clear();
        }
    }

    private next(): string | undefined {
        return this.words[this.index++];
    }

    private byShape(word: string): string | undefined {
        return Object.keys(this.parameters).find((name) => this.parameters[name]?.takes?.(word) === true);
    }

    /** Returns the parameter that the option means, as far as that is known. */
    private takeOption(option: Option): string | undefined {
        const { written, parameter, negated = false, value } = option;
        if (parameter !== undefined) {
            const text = value ?? this.takeValue(parameter);
            const isNegated = negated && text !== undefined;
            this.takeText(parameter, isNegated ? opposite(text) : text, isNegated ? oppositeMeant(text) : text);
            return parameter;
        }
        const labelled = readLabelled(written, this.names);
        const near = labelled ? { ...labelled, option: labelled.written } : this.names.nearest(written);
        this.problems.push({ kind: 'unknown-option', word: written, nearest: near?.option });
        const meant = near?.parameter;
        if (meant === undefined) {
            this.isUnclear = true;
            return undefined;
        }
        this.reported.add(meant);
        const text = (labelled ?? option).value ?? this.takeValue(meant) ?? '';
        add(this.meant, meant, near?.negated === true ? oppositeMeant(text) : text);
        return meant;
    }

    private takeText(name: string, text: string | undefined, meant = text): void {
        if (text === undefined || meant === undefined) {
            const placeholder = this.parameters[name]?.placeholder ?? '';
            this.isUnclear = true;
            this.reported.add(name);
            this.problems.push({ kind: 'missing-value', option: optionName(name), placeholder });
        } else {
            add(this.texts, name, text);
            add(this.meant, name, meant);
        }
    }

    private takeValue(name: string): string | undefined {
        const { text, count, problem } = valueAt(this.words, this.index, this.parameters[name]);
        this.index += count;
        if (problem) {
            this.problems.push(problem);
        }
        return text;
    }

    private placePlain(): void {
        const { placed, surplus, isLoose } = placePlainWords(this.parameters, this.plain, {
            isFilled: (name) => this.texts.has(name),
            isReported: (name) => this.reported.has(name),
        });
        this.isLoose = isLoose;
        for (const [name, text] of placed) {
            this.takeText(name, text);
        }
        for (const { word, after } of surplus) {
            const option = after === undefined ? undefined : this.parameters[after];
            if (after !== undefined && option?.kind === 'flag' && !isFlagWord(word)) {
                const reason = { kind: 'flag' } as const;
                this.problems.push({ kind: 'invalid', option: optionName(after), word, reason });
            } else {
                this.problems.push({ kind: 'unexpected-word', word });
            }
            this.giveToOption(word, after);
        }
    }

    /** A surplus word after an option's text was most likely part of it. */
    private giveToOption(word: string, after: string | undefined): void {
        const texts = after === undefined ? undefined : this.meant.get(after);
        const option = after === undefined ? undefined : this.parameters[after];
        // Of several texts it is not known which it belongs to.
        const last = texts?.length === 1 ? texts.pop() : undefined;
        if (texts && last !== undefined && (option?.kind === 'text' || option?.kind === 'list')) {
            texts.push(joined(last, word, option));
        } else {
            this.isUnclear = true;
        }
    }
}

/** Whether a word only says that the line goes on, as in a shell; a chat's line does not. */
function isContinued(word: string, next: string | undefined): boolean {
    return word === '\\' && (next === undefined || isDashed(next));
}

/** Words of a list of choices are its items; elsewhere they were one text. */
function joined(text: string, word: string, parameter: TextParameter | ListParameter): string {
    if (text === '' || isEqualsSign(text)) {
        return word;
    }
    if (parameter.kind === 'text' || parameter.choices === undefined) {
        return `${text} ${word}`;
    }
    return isBetweenItems(word) ? text : `${text},${word}`;
}

function add(texts: Map<string, string[]>, name: string, text: string): void {
    const known = texts.get(name);
    if (known) {
        known.push(text);
    } else {
        texts.set(name, [text]);
    }
}
