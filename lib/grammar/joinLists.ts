import { limits } from '../limits';
import type { Problem } from '../Problem';
import { optionName } from './OptionNames';
import type { Value } from './Parameter';

/** What is said twice is meant once. */
export function joinLists(name: string, lists: readonly Value[], problems: Problem[]): Value | undefined {
    const joined = new Set<string>();
    for (const list of lists) {
        if (Array.isArray(list)) {
            list.forEach((text) => joined.add(text));
        }
    }
    if (joined.size > limits.entries) {
        const reason = { kind: 'count', maximum: limits.entries } as const;
        problems.push({ kind: 'invalid', option: optionName(name), word: [...joined].join(','), reason });
    }
    return lists.length > 0 ? [...joined] : undefined;
}
