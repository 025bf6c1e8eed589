import { isJsonObject } from '../../JsonObject';
import { parseJson } from '../../parseJson';
import type { NamedOption } from '../OptionNames';
import { OptionNames } from '../OptionNames';
import type { Parameter, Parameters } from '../Parameter';
import { isDashed, isOptionTerminator, readOption } from '../readWord';

/** A word, and whether it is meant as it is: an option, or the value of one. */
export interface Token {
    readonly word: string;
    readonly isFixed: boolean;
}

/** The name of an option with what other places put around it: `alias:Bot`, `-alias:Bot`, `/alias Bot`, `alias => Bot`. */
export interface Label extends NamedOption {
    /** With the sign behind it. */
    readonly written: string;
    readonly option: string;
    readonly rest: string;
    /** Whether it is as good as an option: `alias=Bot`. */
    readonly isOwn: boolean;
}

const LABEL = /^[-/+]?([a-z][\w-]*?)(:=|=>|->|[:=：＝])(?!\/\/)([\s\S]*)$/i;
const MARKED = /^[/+]([a-z][\w-]*)$/i;

/** Finds in words what other places have in the place of options. */
export class Labels {
    private readonly names: OptionNames;

    constructor(private readonly parameters: Parameters) {
        this.names = new OptionNames(parameters);
    }

    /** The parameter that a name means. */
    find(name: string): NamedOption | undefined {
        return this.names.find(name);
    }

    /** What a label is for. */
    parameterOf({ parameter }: NamedOption): Parameter | undefined {
        return this.parameters[parameter];
    }

    /** Words, of which those stay as they are that are options already, or their values. */
    tokensOf(words: readonly string[]): readonly Token[] {
        let hasEnded = false;
        let isValue = false;
        return words.map((word) => {
            const option = isDashed(word) || word.startsWith('-') ? readOption(word, this.names) : undefined;
            const isFixed = hasEnded || option !== undefined || isValue || isOptionTerminator(word);
            hasEnded ||= isOptionTerminator(word);
            const kind = this.parameters[option?.parameter ?? '']?.kind;
            isValue = !hasEnded && option !== undefined && option.value === undefined && kind !== 'flag';
            return { word, isFixed };
        });
    }

    /** The label that a word is, or begins with. */
    labelOf({ word, isFixed }: Token): Label | undefined {
        const [written, name = '', sign = '', rest = ''] = LABEL.exec(word) ?? MARKED.exec(word) ?? [];
        const named = isFixed || written === undefined ? undefined : this.names.find(name);
        // What stands in quotes with its name is a text: `"alias: Bot"`.
        if (!named || this.names.needsDashes(named) || (rest !== '' && /^\s/.test(rest))) {
            return undefined;
        }
        const label = rest === '' ? word : word.slice(0, -rest.length);
        const isOwn = /^[a-z]/i.test(word) && /^[=＝]$/.test(sign);
        return { ...named, written: label, option: `--${name}`, rest, isOwn };
    }

    /** Whether what follows is the value of a label. */
    isOpen(token: Token | undefined): boolean {
        return token !== undefined && this.labelOf(token)?.rest === '';
    }

    /** The options that an object of JSON says, as the API takes one; undefined where a word is none. */
    jsonOf(word: string): readonly string[] | undefined {
        const parsed = /^\{[\s\S]*\}$/.test(word) ? parseJson(word) : undefined;
        const entries = isJsonObject(parsed) ? Object.entries(parsed) : [];
        const options = entries.map(([key, value]) => {
            const named = this.names.find(key);
            const text = Array.isArray(value) ? value.join(',') : String(value);
            return named && !this.names.needsDashes(named) ? `--${key}=${text}` : undefined;
        });
        const known = options.filter((it) => it !== undefined);
        return known.length > 0 && known.length === options.length ? known : undefined;
    }
}
