import { limits } from '../limits';
import type { Grammar } from './Grammar';
import type { Parameter, Parameters, Value, Values } from './Parameter';
import { parseCommand } from './parseCommand';
import { printLine } from './printLine';
import { printWords } from './printWords';
import { splitLine } from './splitLine';

/**
 * What has to be typed after a subcommand's name for it to be given exactly these values. Undefined where nothing typed
 * is: each line is split as the server splits it and parsed as any other before it is offered.
 */
export function printCommand<P extends Parameters>(grammar: Grammar<P>, values: Values<P>): string | undefined {
    const words = printWords(grammar.parameters, values);
    // Splitting takes the longer the more phrases there are, and what is too long to type is not offered anyway.
    const line = words.join(' ').length > limits.line ? undefined : printLine(words);
    if (line === undefined || !isCopyable(line)) {
        return undefined;
    }
    const parsed = parseCommand(grammar, splitLine(line));
    return parsed.ok && isSame(parsed.values, values) ? line : undefined;
}

/** Whether a line can say that a parameter has this value, whatever else it says. */
export function isPrintable(parameter: Parameter, value: Value): boolean {
    const grammar = { name: '', parameters: { value: parameter }, examples: [] };
    return printCommand<Parameters>(grammar, { value }) !== undefined;
}

/**
 * Whether a text comes through showing, copying and pasting as it is: one line, whose only white space is the plain blank
 * (browsers copy others as it), without halves of characters, and without what ends a block of code.
 */
function isCopyable(line: string): boolean {
    return line.length <= limits.line && !/[^\S ]|[\u0000-\u001f\u007f-\u009f]|[\ud800-\udfff]|```/u.test(line);
}

function isSame(read: Readonly<Record<string, Value>>, wanted: Readonly<Record<string, Value | undefined>>): boolean {
    const names = [...new Set([...Object.keys(read), ...Object.keys(wanted)])];
    return names.every((name) => textOf(read[name]) === textOf(wanted[name]));
}

/** Values that differ in anything differ in this. */
function textOf(value: Value | undefined): string {
    return value === undefined ? '' : JSON.stringify(value);
}
