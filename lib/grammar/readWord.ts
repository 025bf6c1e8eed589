import type { OptionNames } from './OptionNames';

/** A word that is an option, as far as the word itself tells. */
export interface Option {
    /** As problems call it: with the dashes it was typed with (two for a typographic one), without its value. */
    readonly written: string;
    /** The parameter it means; undefined when it is misspelt. */
    readonly parameter?: string;
    /** Whether it says the opposite. */
    readonly negated?: boolean;
    /** What follows `=` or `:` in the same word. */
    readonly value?: string;
    /** Whether it is a name with a colon, as in `channel:#ops`: no option stands so, but nothing else was likely meant. */
    readonly isLabel?: true;
}

/** Whatever clients and pages make of hyphens: the two of an option come as one dash, as several, or as others of their kind. */
const DASHED = /^(?:--(?=[^-])|[-‐‑‒–—―−﹘﹣－]{2,}(?=[a-z])|[‐‑‒–—―−﹘﹣－](?=[a-z]))([^\s=]+)(?:=([\s\S]*))?$/i;
const SINGLE_HYPHEN = /^(-[a-z][\w-]*)(?:=([\s\S]*))?$/i;
const ASSIGNMENT = /^([a-z][\w-]*)=([\s\S]*)$/i;
/** A blank behind the colon is in a text that stood in quotes; one that ends a word may as well belong to a name (`X alias: Bot`). */
const LABEL = /^([a-z][\w-]*):(?!\s)([\s\S]+)$/i;
/** Quotes behind a colon are taken off like those behind `=`. */
const QUOTED_LABEL = /^[a-z][\w-]*:["“”„‟＂'‘’‚‛＇«»‹›「『]/i;
const END_OF_OPTIONS = /^(?:--|[‒–—―])$/;

/** Whether options end here: every word after this one is meant as it is. */
export function isOptionTerminator(word: string): boolean {
    return END_OF_OPTIONS.test(word);
}

/** Whether a word can only be an option, so that it is not the value of the option before it. */
export function isDashed(word: string): boolean {
    return DASHED.test(word);
}

/** Whether a word, standing alone, could be taken for anything but itself. */
export function isAmbiguous(word: string): boolean {
    return [DASHED, SINGLE_HYPHEN, ASSIGNMENT, QUOTED_LABEL, END_OF_OPTIONS].some((shape) => shape.test(word));
}

/** The option that a word is; undefined when it is a plain word. */
export function readOption(word: string, names: OptionNames): Option | undefined {
    const [, name, value] = DASHED.exec(word) ?? [];
    if (name !== undefined) {
        return { written: `--${name}`, ...names.find(name), value };
    }
    // A word like `-x` or `a=b` may well be a name: it is an option only when it resembles one.
    const [, hyphened, hyphenedValue] = SINGLE_HYPHEN.exec(word) ?? [];
    if (hyphened !== undefined && names.nearest(hyphened) !== undefined) {
        return { written: hyphened, value: hyphenedValue };
    }
    const [, assigned, text] = ASSIGNMENT.exec(word) ?? [];
    const found = assigned === undefined ? undefined : names.find(assigned);
    if (found !== undefined && names.needsDashes(found)) {
        return undefined;
    }
    return assigned !== undefined && (found ?? names.nearest(assigned)) !== undefined
        ? { written: assigned, ...found, value: text }
        : readLabel(word, names);
}

function readLabel(word: string, names: OptionNames): Option | undefined {
    const [, label = '', value] = LABEL.exec(word) ?? [];
    const found = names.find(label);
    return found === undefined || names.needsDashes(found)
        ? undefined
        : { written: label, ...found, value, isLabel: true };
}
