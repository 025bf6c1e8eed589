import type { Grammar } from './Grammar';
import type { Parameters } from './Parameter';
import { parse } from './parse';
import type { Parsed } from './parse';

/** Parses words by a grammar and applies its rules between parameters; all problems of either come back together. */
export function understand<P extends Parameters>(grammar: Grammar<P>, words: readonly string[]): Parsed<P> {
    const parsed = parse(grammar.parameters, words);
    if (!parsed.ok) {
        return parsed;
    }
    const problems = grammar.check?.(parsed.values) ?? [];
    return problems.length > 0 ? { ok: false, problems } : parsed;
}
