import type { OptionNames } from './OptionNames';

/** A word that is an option, as far as the word itself tells. */
export interface Option {
    /** As problems call it: with the dashes it was typed with (two for a typographic one), without its value. */
    readonly written: string;
    /** The parameter it means; undefined when it is misspelt. */
    readonly parameter?: string;
    /** Whether it says the opposite. */
    readonly negated?: boolean;
    /** What follows `=` in the same word. */
    readonly value?: string;
}

/** Whatever clients and pages make of hyphens: the two of an option come as one dash, as several, or as others of their kind. */
const DASHED =
    /^(?:--(?=[^-])|[-‐‑‒–—―−﹘﹣－]{2,}(?=[a-z])|[‐‑‒–—―−﹘﹣－](?=[a-z]))([^\s=:＝：]+)(?:[=＝]([\s\S]*)|([:：][\s\S]*))?$/i;
const SINGLE_HYPHEN = /^(-[a-z][\w-]*)(?:[=＝:：]([\s\S]*))?$/i;
const ASSIGNMENT = /^([a-z][\w-]*)[=＝]([\s\S]*)$/i;
const END_OF_OPTIONS = /^(?:--|[‒–—―])$/;

/** A value with the sign before it that belongs to what is before that: `--alias =Bot`. */
export const SIGNED = /^(=>|:=|[=＝])(\S+)$/;

/** A value with a mark behind it that people write between options: `--alias Bot, --emoji :owl:`. */
export const MARKED_END = /^([\s\S]*[^\s,;])([,;])$/;

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
    return [DASHED, SINGLE_HYPHEN, ASSIGNMENT, END_OF_OPTIONS, SIGNED, MARKED_END].some((shape) => shape.test(word));
}

/** An option with a colon where `=` belongs, as in `--alias:Bot`; undefined when there is none of that name. */
export function readLabelled(written: string, names: OptionNames): Option | undefined {
    const [, label = '', value = ''] = /^([^:：]+)[:：]([\s\S]*)$/.exec(written) ?? [];
    const found = names.find(label);
    return found && { written: label, ...found, ...(value === '' ? {} : { value }) };
}

/** The option that a word is; undefined when it is a plain word. */
export function readOption(word: string, names: OptionNames): Option | undefined {
    const [, name, value, label = ''] = DASHED.exec(word) ?? [];
    if (name !== undefined) {
        return { written: `--${name}${label}`, ...names.find(name + label), value };
    }
    // A word like `-x` or `a=b` may well be a name: it is an option only when it resembles one.
    const [, hyphened, hyphenedValue] = SINGLE_HYPHEN.exec(word) ?? [];
    const isColon = /^[^=＝]*[:：]/.test(word);
    if (hyphened !== undefined && names.nearest(hyphened) !== undefined) {
        // Behind a colon the value may stand apart.
        return { written: hyphened, ...(isColon && hyphenedValue === '' ? {} : { value: hyphenedValue }) };
    }
    const [, assigned, text] = ASSIGNMENT.exec(word) ?? [];
    const found = assigned === undefined ? undefined : names.find(assigned);
    if (found !== undefined && names.needsDashes(found)) {
        return undefined;
    }
    return assigned !== undefined && (found ?? names.nearest(assigned)) !== undefined
        ? { written: assigned, ...found, value: text }
        : undefined;
}
