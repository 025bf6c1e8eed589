import type { FormatName } from '../Problem';

/** A shape that a text must have, with what to do to it first (trim a prefix that people type by habit). */
export interface Format {
    readonly name: FormatName;
    readonly matches: (text: string) => boolean;
    /** What a text that does not match was most likely meant to be, where there is only one such thing. */
    readonly nearest?: (text: string) => string | undefined;
    readonly normalise?: (text: string) => string;
}

interface Common {
    /** What stands for the value in usage lines: `<placeholder>`. */
    readonly placeholder: string;
    /** Key of the one-line description in lib/messages. */
    readonly label: string;
    /** May be given as a plain word, in the order of declaration; always has an option as well. */
    readonly positional?: boolean;
    readonly required?: boolean;
    /** May be nothing, which is something else than not being given. */
    readonly emptiable?: boolean;
    /** One of the few that most people need: help tells of these first, where there are many. */
    readonly everyday?: boolean;
    /** Other names that people know it by from elsewhere, as options. */
    readonly otherNames?: readonly string[];
    /** Whether a plain word is meant for it by its shape alone, wherever it stands. */
    readonly takes?: (word: string) => boolean;
    /** Words that lead to it in a sentence, and say nothing themselves: `Alerts to #ops`. */
    readonly ledBy?: readonly string[];
    /** Plain words that are not meant for it where they stand alone, as they ask for nothing: `list all`. */
    readonly idle?: readonly string[];
    /** Whether people may write it right after what it is for, without its option. */
    readonly mayFollow?: boolean;
    /** Whether what is chosen decides which other parameters there are: a form changes with it. */
    readonly decides?: boolean;
}

/** Any text; one line unless `multiline`. */
export interface TextParameter extends Common {
    readonly kind: 'text';
    readonly maxLength: number;
    readonly multiline?: boolean;
    readonly format?: Format;
    /** Plain words that follow each other are one text of it, where it has the last open position. */
    readonly joins?: boolean;
    /** Taken as it is typed, its blanks too, and an option only with dashes: it names what others have named. */
    readonly verbatim?: boolean;
}

/** One of a few words, case ignored; `aliases` are accepted and read as the choice they name. */
export interface ChoiceParameter extends Common {
    readonly kind: 'choice';
    readonly choices: readonly string[];
    readonly aliases?: Readonly<Record<string, string>>;
    /** What choices are called where they are picked and not typed. */
    readonly titles?: Readonly<Record<string, string>>;
    /** Whether people may write a choice beside a name, without its option. */
    readonly besideName?: boolean;
}

/** True or false; given bare it is true. */
export interface FlagParameter extends Common {
    readonly kind: 'flag';
    /** Names that say the opposite. */
    readonly oppositeNames?: readonly string[];
}

/** A whole number between two bounds, both allowed. */
export interface IntegerParameter extends Common {
    readonly kind: 'integer';
    readonly minimum: number;
    readonly maximum: number;
}

/** Several texts: separated by commas, or the option repeated. */
export interface ListParameter extends Common {
    readonly kind: 'list';
    readonly maxLength: number;
    readonly format?: Format;
    /** What else than a comma separates items. */
    readonly separators?: RegExp;
    /** How an item begins, where a comma may be part of one: it separates only before such a beginning. */
    readonly beginning?: RegExp;
    /** The only words it may hold, if not any. */
    readonly choices?: readonly string[];
    readonly aliases?: Readonly<Record<string, string>>;
    /** Whether a word beside a name may be an item by how it is written, without the option. */
    readonly besideName?: (word: string) => boolean;
}

/** The declaration of one value of a command line; parser, usage, help, forms and docs are derived from it. */
export type Parameter = TextParameter | ChoiceParameter | FlagParameter | IntegerParameter | ListParameter;

/** A command's parameters by name, in the order of their positions. */
export type Parameters = Readonly<Record<string, Parameter>>;

/** The type a parameter's value has once read. */
export type ValueOf<P> = P extends { kind: 'choice'; choices: readonly (infer Choice)[] }
    ? Choice
    : P extends { kind: 'flag' }
      ? boolean
      : P extends { kind: 'integer' }
        ? number
        : P extends { kind: 'list' }
          ? string[]
          : string;

type RequiredNames<P> = { [Name in keyof P]: P[Name] extends { required: true } ? Name : never }[keyof P];

/** What parsing gives for a set of parameters: the required ones present, the others as typed or absent. */
export type Values<P> = { [Name in RequiredNames<P>]: ValueOf<P[Name]> } & {
    [Name in Exclude<keyof P, RequiredNames<P>>]?: ValueOf<P[Name]>;
};

/** Any value that a parameter can have. */
export type Value = string | boolean | number | string[];
