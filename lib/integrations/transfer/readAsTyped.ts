import type { Value } from '../../grammar/Parameter';
import { parseTexts } from '../../grammar/parseTexts';
import type { FieldName } from '../fields/fields';
import { fieldNames, fields } from '../fields/fields';
import { limits } from '../../limits';
import type { Exported } from './exportFormat';
import { lengthOf } from './lengthOf';

/**
 * What was kept with each value as the same typed words would give it: without the blanks around it, or the sign before a
 * user's name. What the existing one has exactly so is left as it is, as is what typed words cannot say.
 */
export function readAsTyped(exported: Exported, existing: Exported | undefined): Exported {
    const values = { ...exported } as Partial<Record<FieldName, Value>>;
    for (const name of fieldNames()) {
        const value = values[name];
        if (
            value !== undefined &&
            name !== 'script' &&
            !isTooLong(name, value) &&
            !isSame(value, existing?.[name as keyof Exported])
        ) {
            values[name] = typedValue(name, value);
        }
    }
    return values as Exported;
}

/** A value as it would be typed. */
export function typedText(value: Value | undefined): string {
    return Array.isArray(value) ? value.join(',') : String(value);
}

/** Whether a value is too long to be read as typed words in a short time; scripts are not read word by word. */
export function isTooLong(name: FieldName, value: Value | undefined): boolean {
    return name !== 'script' && lengthOf(value) > limits.imported;
}

function typedValue(name: FieldName, value: Value): Value {
    const parsed = parseTexts({ parameters: { [name]: fields[name] } }, { [name]: typedText(value) });
    const read = parsed.ok ? (parsed.values as Partial<Record<FieldName, Value>>)[name] : undefined;
    // A comma within one of several makes more of them.
    const isLess = Array.isArray(value) && Array.isArray(read) && read.length !== value.length;
    return read === undefined || isLess ? value : read;
}

function isSame(one: unknown, other: unknown): boolean {
    return JSON.stringify(one) === JSON.stringify(other);
}
