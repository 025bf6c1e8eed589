/** Shapes that a text can be required to have; each has one sentence in lib/messages. */
export type FormatName =
    | 'http-url'
    | 'picture'
    | 'emoji'
    | 'channel'
    | 'incoming-channel'
    | 'single-room'
    | 'username'
    | 'token'
    | 'secret'
    | 'trigger-word'
    | 'duration'
    | 'search'
    | 'json-object'
    | 'script'
    | 'export';

/** Those of JSON. */
export type JsonFormatName = Extract<FormatName, 'json-object' | 'export'>;

/** Why a value was refused, as data. */
export type Reason =
    | { kind: 'choice'; choices: readonly string[]; nearest?: string }
    | { kind: 'flag'; nearest?: string }
    | { kind: 'integer'; minimum: number; maximum: number }
    | { kind: 'length'; maximum: number }
    | { kind: 'count'; maximum: number }
    | { kind: 'blank' }
    | { kind: 'control-characters'; nearest?: string }
    /** What is imported has another type than it is exported with. */
    | { kind: 'json'; shape: 'text' | 'texts' | 'exported' }
    | { kind: 'format'; format: FormatName; nearest?: string };

/** Another parameter that an option does not go with, or that asks for it: as such, or by its value. */
export interface Dependency {
    parameter: string;
    value?: string;
}

/** One thing wrong with a command line, naming the word that caused it; the sentence is in lib/messages. */
export type Problem =
    | { kind: 'unknown-option'; word: string; nearest?: string }
    | { kind: 'unexpected-word'; word: string }
    /** A quote that opens and never closes. */
    | { kind: 'unclosed-quote'; word: string }
    /** JSON whose quotes the server has removed; the word is how it begins. */
    | { kind: 'lost-quotes'; word: string; format: JsonFormatName }
    /** A value that holds an option of this very command: two apostrophes made one phrase of what stood between them. */
    | { kind: 'swallowed-option'; option: string; word: string }
    | { kind: 'missing-value'; option: string; placeholder: string }
    | { kind: 'missing'; option: string; placeholder: string; choices?: readonly string[]; dueTo?: Dependency }
    | { kind: 'repeated'; option: string }
    | { kind: 'invalid'; option: string; word: string; reason: Reason }
    | { kind: 'not-applicable'; option: string; dueTo: Dependency }
    /** In one entry of what an option holds. */
    | { kind: 'in-entry'; option: string; number: number; name?: string; problem: Problem };
