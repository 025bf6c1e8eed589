import { nearest } from './nearest';
import type { ChoiceParameter, Parameter, Parameters } from './Parameter';

/** A choice that need not be made is passed over by a word that is none of it, nor nearly one, where another position is left for it. */
export function positionsFor(
    words: readonly { readonly word: string }[],
    open: readonly string[],
    parameters: Parameters,
): string[] {
    const positions: string[] = [];
    let index = 0;
    for (const [at, name] of open.entries()) {
        const parameter = parameters[name];
        const word = words[index]?.word;
        const isLast = at === open.length - 1;
        if (word !== undefined && parameter && (isLast || !isPassedOver(parameter, word))) {
            positions.push(name);
            index++;
        }
    }
    return positions;
}

function isPassedOver(parameter: Parameter, word: string): boolean {
    return parameter.kind === 'choice' && parameter.required !== true && !isNearChoice(parameter, word);
}

function isNearChoice({ choices, aliases = {} }: ChoiceParameter, word: string): boolean {
    return nearest(word, [...choices, ...Object.keys(aliases)]) !== undefined;
}
