import type { Problem } from '../Problem';
import { nearest } from './nearest';
import { normaliseWords } from './normaliseWords';
import { findParameter, optionName } from './optionName';
import type { Parameter, Parameters, Value, Values } from './Parameter';
import { isFlagWord, readValue } from './readValue';

/** A command line understood, or everything that is wrong with it. */
export type Parsed<P> = { ok: true; values: Values<P> } | { ok: false; problems: Problem[] };

/** Reads words (split as the server splits them) by a command's parameters; reports all problems at once, never throws. */
export function parse<P extends Parameters>(parameters: P, words: readonly string[]): Parsed<P> {
    const reader = new Reader(parameters, normaliseWords(words));
    reader.readAll();
    return reader.problems.length > 0
        ? { ok: false, problems: reader.problems }
        : { ok: true, values: reader.values as Values<P> };
}

interface Option {
    spelled: string;
    name: string;
    value?: string;
}

/** iOS and macOS turn the two hyphens of an option into one dash. */
const OPTION = /^(?:--|[—–])([a-z][\w-]*)(?:=([\s\S]*))?$/i;
const SINGLE_HYPHEN = /^-([a-z][\w-]*)(?:=[\s\S]*)?$/i;
const ASSIGNMENT = /^([a-z][\w-]*)=([\s\S]*)$/i;
const END_OF_OPTIONS = /^(?:--|[—–])$/;

class Reader {
    readonly values: Record<string, Value> = {};
    readonly problems: Problem[] = [];
    /** Parameters that were mentioned, rightly or wrongly: one mistake is not reported twice. */
    private readonly mentioned = new Set<string>();

    constructor(
        private readonly parameters: Parameters,
        private readonly words: string[],
    ) {}

    readAll(): void {
        let optionsEnded = false;
        for (let word = this.words.shift(); word !== undefined; word = this.words.shift()) {
            const option = optionsEnded ? undefined : this.readOption(word);
            if (!optionsEnded && END_OF_OPTIONS.test(word)) {
                optionsEnded = true;
            } else if (option) {
                this.takeOption(option);
            } else {
                this.takePositional(word);
            }
        }
        this.reportMissing();
    }

    private readOption(word: string): Option | undefined {
        const [, name, value] = OPTION.exec(word) ?? [];
        if (name !== undefined) {
            return { spelled: `--${name}`, name, value };
        }
        const [, hyphened] = SINGLE_HYPHEN.exec(word) ?? [];
        if (hyphened !== undefined && this.isNearOption(hyphened)) {
            return { spelled: `-${hyphened}`, name: '' };
        }
        const [, assigned, text] = ASSIGNMENT.exec(word) ?? [];
        return assigned !== undefined && this.isNearOption(assigned)
            ? { spelled: assigned, name: assigned, value: text }
            : undefined;
    }

    /** A word like `a=b` or `-x` may well be a name: it is an option only when it resembles one. */
    private isNearOption(name: string): boolean {
        return findParameter(this.parameters, name) !== undefined || this.nearestOption(name) !== undefined;
    }

    private nearestOption(written: string): string | undefined {
        return nearest(`--${written.replace(/^-+/, '')}`, Object.keys(this.parameters).map(optionName));
    }

    private takeOption({ spelled, name, value }: Option): void {
        const found = findParameter(this.parameters, name);
        if (found === undefined) {
            const meant = this.nearestOption(spelled);
            this.problems.push({ kind: 'unknown-option', word: spelled, nearest: meant });
            if (value === undefined) {
                this.skipValueOf(meant);
            }
            return;
        }
        const parameter = this.parameters[found] as Parameter;
        const typed = value ?? this.nextValue(parameter);
        if (typed === undefined) {
            this.mentioned.add(found);
            this.problems.push({
                kind: 'missing-value',
                option: optionName(found),
                placeholder: parameter.placeholder,
            });
            return;
        }
        this.assign(found, parameter, typed);
    }

    /** The word after a misspelt option is its value: calling that unexpected as well would only confuse. */
    private skipValueOf(option: string | undefined): void {
        const meant = option === undefined ? undefined : findParameter(this.parameters, option);
        const parameter = meant === undefined ? undefined : this.parameters[meant];
        if (meant !== undefined && parameter) {
            this.mentioned.add(meant);
            this.nextValue(parameter);
        } else if (this.openPositional() === undefined && this.words[0] !== undefined && !OPTION.test(this.words[0])) {
            this.words.shift();
        }
    }

    private nextValue(parameter: Parameter): string | undefined {
        const next = this.words[0];
        if (parameter.kind === 'flag') {
            return next !== undefined && isFlagWord(next) ? this.words.shift() : 'true';
        }
        return next === undefined || OPTION.test(next) ? undefined : this.words.shift();
    }

    private takePositional(word: string): void {
        const name = this.openPositional();
        if (name === undefined) {
            this.problems.push({ kind: 'unexpected-word', word });
            return;
        }
        this.assign(name, this.parameters[name] as Parameter, word);
    }

    private openPositional(): string | undefined {
        return Object.keys(this.parameters).find(
            (name) => this.parameters[name]?.positional === true && !this.mentioned.has(name),
        );
    }

    private assign(name: string, parameter: Parameter, typed: string): void {
        const earlier = this.values[name];
        if (this.mentioned.has(name) && parameter.kind !== 'list') {
            this.problems.push({ kind: 'repeated', option: optionName(name) });
            return;
        }
        this.mentioned.add(name);
        const reading = readValue(parameter, typed);
        if (!reading.ok) {
            this.problems.push({
                kind: 'invalid',
                option: optionName(name),
                word: reading.word,
                reason: reading.reason,
            });
            return;
        }
        this.values[name] =
            Array.isArray(earlier) && Array.isArray(reading.value) ? [...earlier, ...reading.value] : reading.value;
    }

    private reportMissing(): void {
        for (const [name, parameter] of Object.entries(this.parameters)) {
            if (parameter.required === true && !this.mentioned.has(name)) {
                const choices = parameter.kind === 'choice' ? parameter.choices : undefined;
                const { placeholder } = parameter;
                this.problems.push({ kind: 'missing', option: optionName(name), placeholder, choices });
            }
        }
    }
}
