import type { Problem } from '../Problem';
import { optionName, OptionNames } from './OptionNames';
import type { Parameters } from './Parameter';
import type { Option } from './readWord';
import { isOptionTerminator, isDashed, readOption } from './readWord';
import { isFlagWord } from './readValue';

/** The words of a command line by the parameters they are for, none of them read as a value yet. */
export interface Sorted {
    /** What was typed for each parameter, once per mention. */
    readonly texts: ReadonlyMap<string, readonly string[]>;
    /** Parameters mentioned wrongly (no value, misspelt): that they have none is not a second problem. */
    readonly reported: ReadonlySet<string>;
    readonly problems: readonly Problem[];
}

/** Tells options, their values and plain words apart; plain words fill the positions that no option has filled. */
export function sortWords(parameters: Parameters, words: readonly string[]): Sorted {
    const sorter = new Sorter(parameters, words);
    sorter.sort();
    return sorter;
}

class Sorter implements Sorted {
    readonly texts = new Map<string, string[]>();
    readonly reported = new Set<string>();
    readonly problems: Problem[] = [];
    private readonly names: OptionNames;
    private readonly plain: { word: string; maybeValue: boolean }[] = [];
    private index = 0;

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
        for (let word = this.next(); word !== undefined; word = this.next()) {
            const option = optionsEnded ? undefined : readOption(word, this.names);
            if (!optionsEnded && isOptionTerminator(word)) {
                optionsEnded = true;
            } else if (option) {
                maybeValue = !this.takeOption(option) && option.value === undefined;
            } else {
                this.plain.push({ word, maybeValue });
                maybeValue = false;
            }
        }
        this.fillPositions();
    }

    private next(): string | undefined {
        return this.words[this.index++];
    }

    /** Returns whether it is known which parameter the option means. */
    private takeOption({ written, parameter, value }: Option): boolean {
        if (parameter !== undefined) {
            this.takeText(parameter, value ?? this.takeValue(parameter));
            return true;
        }
        const meant = this.names.nearest(written);
        this.problems.push({ kind: 'unknown-option', word: written, nearest: meant && optionName(meant) });
        if (meant === undefined) {
            return false;
        }
        this.reported.add(meant);
        if (value === undefined) {
            this.takeValue(meant);
        }
        return true;
    }

    private takeText(name: string, text: string | undefined): void {
        if (text === undefined) {
            const placeholder = this.parameters[name]?.placeholder ?? '';
            this.reported.add(name);
            this.problems.push({ kind: 'missing-value', option: optionName(name), placeholder });
        } else {
            const texts = this.texts.get(name) ?? [];
            texts.push(text);
            this.texts.set(name, texts);
        }
    }

    private takeValue(name: string): string | undefined {
        const next = this.words[this.index];
        if (this.parameters[name]?.kind === 'flag') {
            return next !== undefined && isFlagWord(next) ? this.next() : 'true';
        }
        return next === undefined || isDashed(next) || isOptionTerminator(next) ? undefined : this.next();
    }

    private fillPositions(): void {
        const unfilled = Object.keys(this.parameters).filter(
            (name) => this.parameters[name]?.positional === true && !this.texts.has(name),
        );
        const open = unfilled.filter((name) => !this.reported.has(name));
        let extra = this.plain.length - open.length;
        const sure = this.plain.filter(({ maybeValue }) => !(maybeValue && extra-- > 0));
        sure.slice(0, open.length).forEach(({ word }, index) => {
            this.takeText(open[index] ?? '', word);
        });
        // An reported position may have been meant by one more plain word: one mistake is not reported twice.
        for (const { word } of sure.slice(unfilled.length)) {
            this.problems.push({ kind: 'unexpected-word', word });
        }
    }
}
