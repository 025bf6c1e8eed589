import type { Value } from '../grammar/Parameter';

/** Texts by parameter, as they stand in the elements of a form. */
export type Texts = Readonly<Record<string, string>>;

/** What a form has to know of its parameters beside their declarations. */
export interface FormRules {
    /** Whether a parameter goes with what was decided by those that decide. */
    readonly applies: (name: string, decided: Texts) => boolean;
    /** Whether the form cannot do without it. */
    readonly isNeeded: (name: string, decided: Texts) => boolean;
    /** What holds where nothing is said of it, and is therefore shown. */
    readonly preset: (name: string) => Value | undefined;
    /** Whether the form shows it at once, though it is none of those that most people need elsewhere. */
    readonly isAtHand?: (name: string) => boolean;
    /** The words that a list may hold; undefined for any. */
    readonly words?: (name: string, decided: Texts) => readonly string[] | undefined;
}
