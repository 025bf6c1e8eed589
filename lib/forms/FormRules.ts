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
}
