import type { Parameters } from './Parameter';

/** How a parameter is written as an option: `triggerWords` becomes `--trigger-words`. */
export function optionName(parameter: string): string {
    return `--${parameter.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** The parameter that a written option means; dashes and case are not told apart, so `--triggerWords` is found too. */
export function findParameter(parameters: Parameters, written: string): string | undefined {
    const wanted = fold(written);
    return Object.keys(parameters).find((name) => fold(name) === wanted);
}

function fold(name: string): string {
    return name.replace(/-/g, '').toLowerCase();
}
