import type { Parameters } from './Parameter';
import { leads } from './placePlainWords';
import { isDashed } from './readWord';

/** Words with the sign that one of them may lack which stands last before an option, or at the end: `Alerts in #ops` for `Alerts in ops`. */
export function withSign(parameters: Parameters, words: readonly string[]): readonly string[] | undefined {
    const names = Object.keys(parameters).filter((name) => parameters[name]?.ledBy !== undefined);
    const signed = words.map((word, at) => {
        const [before = '', after] = [words[at - 1], words[at + 1]];
        const isLast = after === undefined || isDashed(after);
        const name = isLast ? names.find((it) => leads(parameters[it], before)) : undefined;
        return name === undefined ? word : (signedWord(parameters[name], word) ?? word);
    });
    return signed.some((word, at) => word !== words[at]) ? signed : undefined;
}

function signedWord(parameter: Parameters[string] | undefined, word: string): string | undefined {
    const format = parameter && 'format' in parameter ? parameter.format : undefined;
    const nearest = format?.nearest?.(word);
    return nearest !== undefined && parameter?.takes?.(nearest) === true ? nearest : undefined;
}
