import type { Parameter, Value } from '../grammar/Parameter';
import type { FieldName, FieldValues } from '../integrations/fields/fields';
import { fieldNames, fieldOf } from '../integrations/fields/fields';
import type { Author, Integration, ScriptError } from '../integrations/Integration';
import { kindOf } from '../integrations/kinds';
import { runsScript } from '../integrations/runsScript';
import { isoDate, recordOf, textOf } from './documents';

/** An integration from an API answer; undefined when it does not look like one. What is stored is taken as it is. */
export function readIntegration(answer: unknown): Integration | undefined {
    const document = recordOf(answer);
    const id = textOf(document._id);
    const kind = kindOf(document.type);
    if (id === undefined || !isId(id) || kind === undefined) {
        return undefined;
    }
    const values: Partial<Record<FieldName, Value>> = {};
    for (const name of fieldNames()) {
        const { only } = fieldOf(name);
        const value = only === undefined || only === kind ? readStored(fieldOf(name), document[name]) : undefined;
        if (value !== undefined) {
            values[name] = value;
        }
    }
    const isCompiled = textOf(document.scriptCompiled) === undefined ? undefined : true;
    const read = { ...values, name: values.name ?? '', type: kind } as FieldValues;
    return withoutUndefined({
        id,
        kind,
        values: read,
        token: textOf(document.token),
        author: readAuthor(document._createdBy),
        createdAt: isoDate(document._createdAt),
        updatedAt: isoDate(document._updatedAt),
        updatedBy: textOf(recordOf(document._updatedBy).username),
        // The server never takes an error back: of a script that is gone or switched off it says nothing.
        scriptError: runsScript({ values: read, isCompiled }) ? readScriptError(document.scriptError) : undefined,
        isCompiled,
    });
}

/** Ids are the server's own, letters and digits; commands are suggested with them, so nothing else passes for one. */
function isId(text: string): boolean {
    return /^\w[\w-]{0,59}$/.test(text);
}

/** A field as the server stores it, which for lists may be one text; blank counts as absent. */
function readStored({ kind }: Parameter, stored: unknown): Value | undefined {
    switch (kind) {
        case 'flag':
            return typeof stored === 'boolean' ? stored : undefined;
        case 'integer':
            return typeof stored === 'number' ? stored : undefined;
        case 'list': {
            const texts = (Array.isArray(stored) ? stored : [stored]).map(textOf).filter((it) => it !== undefined);
            return texts.length > 0 ? texts : undefined;
        }
        case 'choice':
        case 'text':
            return textOf(stored);
    }
}

function readAuthor(stored: unknown): Author | undefined {
    const { _id, username } = recordOf(stored);
    const userId = textOf(_id);
    return userId === undefined ? undefined : { userId, username: textOf(username) ?? userId };
}

/** The compiler's sentence: before it stands that it knows no file, after it a drawing of the place, over several lines. */
function readScriptError(stored: unknown): ScriptError | undefined {
    const { name, message } = recordOf(stored);
    const [sentence = ''] = (textOf(message) ?? '').trim().split(/[\r\n]/);
    const text = sentence.replace(/^unknown: /, '');
    return text === '' ? undefined : { name: textOf(name) ?? 'Error', message: text };
}

/** Without the members that are undefined, so that two readings of the same answer are equal. */
function withoutUndefined<T extends object>(record: T): T {
    const entries = Object.entries(record) as [keyof T, T[keyof T]][];
    const kept = {} as T;
    for (const [name, value] of entries) {
        if (value !== undefined) {
            kept[name] = value;
        }
    }
    return kept;
}
