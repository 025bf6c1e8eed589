import type { Texts } from './FormRules';

/** Texts without those of some names. */
export function without(texts: Texts, names: readonly string[]): Texts {
    return Object.fromEntries(Object.entries(texts).filter(([name]) => !names.includes(name)));
}
