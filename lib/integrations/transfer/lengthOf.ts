import { areTexts } from './whyNotOfType';

/** Characters of a text, or of a list of texts with one more for each; none of anything else. */
export function lengthOf(value: unknown): number {
    if (typeof value === 'string') {
        return value.length;
    }
    return areTexts(value) ? value.reduce((sum, { length }) => sum + length + 1, 0) : 0;
}
