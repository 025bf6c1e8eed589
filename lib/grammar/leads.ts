import type { Parameter } from './Parameter';

/** Whether a word leads to a parameter in a sentence. */
export function leads(parameter: Parameter | undefined, word: string): boolean {
    return parameter?.ledBy?.includes(word.toLowerCase()) === true;
}
