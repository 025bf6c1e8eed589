import type { en } from './languages/en';

/** The phrases of a language, with the places for values that each has. */
export type Messages = typeof en;

/** The one-line descriptions of parameters, by key. */
export type Labels = Messages['labels'];

/** The one-line summaries of subcommands, by subcommand. */
export type Summaries = Messages['summaries'];

/** A phrase that depends on a number; the forms are those of CLDR that the language has. */
export interface Plural {
    readonly one: string;
    readonly other: string;
}

/** What a language has to have in place of a phrase of English: a text, or forms of one. */
export type Translated<Phrases> = {
    readonly [Key in keyof Phrases]: Phrases[Key] extends string ? string : Translated<Phrases[Key]>;
};
