import type { Parameter } from './Parameter';

/** Whether a plain word that stands alone asks for nothing, where it could fill a position. */
export function isIdleFor({ positional = false, idle = [] }: Parameter, word: string): boolean {
    return positional && idle.includes(word.toLowerCase());
}
