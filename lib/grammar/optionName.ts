/** How a parameter is written as an option: `triggerWords` becomes `--trigger-words`. */
export function optionName(parameter: string): string {
    return `--${parameter.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
