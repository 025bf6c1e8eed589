import type { Problem } from '../Problem';
import { joinLists } from './joinLists';
import type { Parameter, Parameters, Value, Values } from './Parameter';
import { itemsOf, readValue, withoutListMarks } from './readValue';

/** The values that were most likely meant; undefined where one of them would have to be guessed. */
export function readMeant<P extends Parameters>(
    parameters: P,
    texts: ReadonlyMap<string, readonly string[]>,
): Values<P> | undefined {
    const problems: Problem[] = [];
    const read: Record<string, Value> = {};
    for (const [name, parameter] of Object.entries(parameters)) {
        const values = (texts.get(name) ?? []).map((text) => readNearest(parameter, text));
        const value = parameter.kind === 'list' ? joinLists(name, values as Value[], problems) : values[0];
        const isWrong = values.includes(undefined) || (values.length > 1 && parameter.kind !== 'list');
        if (isWrong || (value === undefined && parameter.required === true)) {
            return undefined;
        }
        if (value !== undefined) {
            read[name] = value;
        }
    }
    return problems.length === 0 && texts.size > 0 ? (read as Values<P>) : undefined;
}

/** A value as it was typed, or what it nearly is; of a list each item. */
function readNearest(parameter: Parameter, text: string): Value | undefined {
    const reading = readValue(parameter, text);
    if (reading.ok) {
        return reading.value;
    }
    const bare = parameter.kind === 'list' ? withoutListMarks(text) : text;
    if (bare !== text) {
        return readNearest(parameter, bare);
    }
    const items = parameter.kind === 'list' ? itemsOf(parameter, text) : [text];
    if (items.length > 1) {
        const read = items.map((item) => readNearest(parameter, item));
        return read.every(isList) ? read.flatMap((it) => it) : undefined;
    }
    const [fault, ...others] = reading.faults;
    const nearest = fault && 'nearest' in fault.reason ? fault.reason.nearest : undefined;
    const again = nearest === undefined || others.length > 0 ? undefined : readValue(parameter, nearest);
    return again?.ok ? again.value : undefined;
}

function isList(value: Value | undefined): value is string[] {
    return Array.isArray(value);
}
