import { HELP } from '../command';
import { isIdleFor } from './isIdleFor';
import { normaliseWords, protectQuotes } from './normaliseWords';
import { optionName } from './OptionNames';
import type { Parameter, Parameters, Value, Values } from './Parameter';
import { endsInMark } from './endsInMark';
import { leads } from './leads';
import { isAmbiguous } from './readWord';
import { isLabelled } from './wordings/withLabels';

/** Values as the words that parse back to them: positional ones bare where that is safe, then the others by their options. */
export function printWords<P extends Parameters>(parameters: P, values: Values<P>): string[] {
    const given = new Map<string, Value | undefined>(Object.entries(values));
    const bare: string[] = [];
    const options: string[] = [];
    // A plain word fills the first open position: once one is left open, those after it need their option.
    let positionOpen = false;
    for (const [name, parameter] of Object.entries(parameters)) {
        const value = given.get(name);
        const text = printValue(value);
        if (text === '') {
            positionOpen = positionOpen || parameter.positional === true;
            options.push(...(value !== undefined && parameter.emptiable === true ? [`${optionName(name)}=`] : []));
        } else if (parameter.positional === true && !positionOpen && isPlain(text, parameter, parameters)) {
            bare.push(text);
        } else {
            options.push(...printOption(name, parameter, text));
        }
    }
    return [...bare, ...options];
}

/** Whether a text is read as the value of a parameter where it stands alone. */
function isPlain(text: string, parameter: Parameter, parameters: Parameters): boolean {
    const isAside =
        text.toLowerCase() === HELP ||
        isIdleFor(parameter, text) ||
        leads(parameter, text) ||
        endsInMark(text) ||
        text === '\\';
    return (
        !isAside && !isAmbiguous(text) && !isTaken(text, parameters) && !isLabelled(parameters, normaliseWords([text]))
    );
}

/** Whether a plain word would be taken for something by its shape. */
function isTaken(text: string, parameters: Parameters): boolean {
    return Object.values(parameters).some(({ takes }) => takes?.(text) === true);
}

/** Empty for what is not given, or is nothing. */
function printValue(value: Value | undefined): string {
    return value === undefined ? '' : protectQuotes(Array.isArray(value) ? value.join(',') : String(value));
}

function printOption(name: string, { kind }: Parameter, text: string): string[] {
    const option = optionName(name);
    if (kind === 'flag' && text === 'true') {
        return [option];
    }
    // What could be taken for an option itself, in its quotes or without, stays in one word with the one that it belongs to.
    return [text, ...normaliseWords([text])].some(isAmbiguous) ? [`${option}=${text}`] : [option, text];
}
