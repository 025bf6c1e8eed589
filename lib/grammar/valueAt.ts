import type { Problem } from '../Problem';
import { isEqualsSign } from './isEqualsSign';
import type { Parameter } from './Parameter';
import { isFlagWord, isNearlyFlagWord } from './readValue';
import { isDashed, isOptionTerminator, MARKED_END, SIGNED } from './readWord';

/** The value of an option that stands in words of its own. */
export interface ValueAt {
    /** Undefined where there is none. */
    readonly text?: string;
    /** How many words it takes. */
    readonly count: number;
    /** What is too much about it. */
    readonly problem?: Problem;
}

const NONE: ValueAt = { count: 0 };

/** The value of an option whose name is before that word; that of a flag need not be there. */
export function valueAt(words: readonly string[], index: number, parameter: Parameter | undefined): ValueAt {
    const signed = valueBehindSign(words, index, parameter);
    if (signed) {
        return signed;
    }
    const next = words[index];
    if (parameter?.kind === 'flag') {
        const isMeant = next !== undefined && isFlag(next);
        return isMeant ? { text: next, count: 1 } : { text: 'true', count: 0 };
    }
    if (next === undefined || isDashed(next) || isOptionTerminator(next)) {
        return NONE;
    }
    const [, bare, mark = ''] = (isShortText(parameter) ? MARKED_END.exec(next) : undefined) ?? [];
    // People write a mark between options, as between the items of a list.
    return bare !== undefined && isDashed(words[index + 1] ?? '')
        ? { text: bare, count: 1, problem: { kind: 'unexpected-word', word: mark } }
        : { text: next, count: 1 };
}

/** What stands behind a sign that somebody wrote between an option and its value: `--alias = Bot`, `--alias =Bot`. */
function valueBehindSign(
    words: readonly string[],
    index: number,
    parameter: Parameter | undefined,
): ValueAt | undefined {
    const next = words[index] ?? '';
    const other = words[index + 1] ?? '';
    const [, sign = '', rest = ''] = (isLongText(parameter) ? undefined : SIGNED.exec(next)) ?? [];
    const isAlone = isEqualsSign(next) && other !== '' && !isDashed(other) && !isOptionTerminator(other);
    const text = isAlone ? other : rest;
    return text === '' || (parameter?.kind === 'flag' && !isFlag(text))
        ? undefined
        : { text, count: isAlone ? 2 : 1, problem: { kind: 'unexpected-word', word: isAlone ? next : sign } };
}

function isFlag(word: string): boolean {
    return isFlagWord(word) || isNearlyFlagWord(word);
}

function isShortText(parameter: Parameter | undefined): boolean {
    return parameter?.kind === 'text' && parameter.multiline !== true;
}

function isLongText(parameter: Parameter | undefined): boolean {
    return parameter?.kind === 'text' && parameter.multiline === true;
}
