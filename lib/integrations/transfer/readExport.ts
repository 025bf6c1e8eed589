import { nearest } from '../../grammar/nearest';
import { optionName, OptionNames } from '../../grammar/OptionNames';
import type { Parameter } from '../../grammar/Parameter';
import { parseJson } from '../../parseJson';
import type { Problem } from '../../Problem';
import type { Exported } from './exportFormat';
import type { FieldName } from '../fields/fields';
import { fieldNames, fieldOf, fields } from '../fields/fields';
import { kinds } from '../kinds';

/** The integrations of an export, or the problems of its entries. */
export type ReadExport =
    | { readonly ok: true; readonly exported: readonly Exported[] }
    | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads integrations as `export` writes them, the whole JSON or only its list; values are only checked for their types. */
export function readExport(text: string, option: string): ReadExport {
    const entries = entriesOf(text) ?? [];
    const problems = entries.reduce<readonly Problem[]>(
        (all, entry, index) => [
            ...all,
            ...faultsOf(entry).map((problem): Problem => ({
                kind: 'in-entry',
                option,
                number: index + 1,
                name: nameOf(entry),
                problem,
            })),
        ],
        [],
    );
    return problems.length > 0 ? { ok: false, problems } : { ok: true, exported: entries.map(exportedFrom) };
}

/** Whether a text can be an export: JSON with a non-empty list. */
export function isExport(text: string): boolean {
    return (entriesOf(text) ?? []).length > 0;
}

/** Removes the code fence of an export that was copied from a message. */
export function withoutFence(text: string): string {
    return text
        .trim()
        .replace(/^```(?:json)?|```$/g, '')
        .trim();
}

type Entry = Readonly<Record<string, unknown>>;

function entriesOf(text: string): readonly unknown[] | undefined {
    const parsed = parseJson(withoutFence(text));
    const list = isEntry(parsed) ? parsed.integrations : parsed;
    return Array.isArray(list) ? list : undefined;
}

function isEntry(value: unknown): value is Entry {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nameOf(entry: unknown): string | undefined {
    return isEntry(entry) && typeof entry.name === 'string' ? entry.name : undefined;
}

function faultsOf(entry: unknown): readonly Problem[] {
    if (!isEntry(entry)) {
        return [{ kind: 'unexpected-word', word: JSON.stringify(entry) }];
    }
    const { type, name } = entry;
    const isKind = (kinds as readonly unknown[]).includes(type);
    return [
        ...(isKind
            ? []
            : [{ kind: 'missing', option: optionName('type'), placeholder: 'type', choices: kinds } as const]),
        ...(typeof name === 'string' && name !== ''
            ? []
            : [{ kind: 'missing', option: optionName('name'), placeholder: 'name' } as const]),
        ...Object.keys(entry).reduce<readonly Problem[]>(
            (all, key) => [...all, ...faultsOfMember(key, entry[key])],
            [],
        ),
    ];
}

function faultsOfMember(key: string, value: unknown): readonly Problem[] {
    const wrong = { kind: 'unexpected-word', word: `${key}: ${JSON.stringify(value)}` } as const;
    if (key === 'id') {
        return typeof value === 'string' ? [] : [wrong];
    }
    if (key === 'template') {
        return isTemplate(value) ? [] : [wrong];
    }
    if (!isKept(key)) {
        return [{ kind: 'unknown-option', word: key, nearest: nearestKey(key) }];
    }
    return hasType(fieldOf(key), value) ? [] : [wrong];
}

/** The key that was most likely meant, by any of the names that people know a field by. */
function nearestKey(key: string): string | undefined {
    const kept = fieldNames().filter(isKept);
    const found = new OptionNames(fields).find(key)?.parameter;
    return kept.find((it) => it === found) ?? nearest(key, [...kept, 'id', 'template']);
}

/** Whether an export may contain a field: all but secrets. */
function isKept(key: string): key is FieldName {
    return (fieldNames() as readonly string[]).includes(key) && fieldOf(key as FieldName).secret !== true;
}

function hasType(parameter: Parameter, value: unknown): boolean {
    switch (parameter.kind) {
        case 'flag':
            return typeof value === 'boolean';
        case 'integer':
            return typeof value === 'number';
        case 'list':
            return areTexts(value);
        case 'choice':
            return typeof value === 'string';
        case 'text':
            return typeof value === 'string' || (parameter.multiline === true && areTexts(value));
    }
}

function isTemplate(value: unknown): boolean {
    return isEntry(value) && typeof value.name === 'string' && areTexts(value.options);
}

function areTexts(value: unknown): value is readonly string[] {
    return Array.isArray(value) && value.every((it) => typeof it === 'string');
}

function exportedFrom(entry: unknown): Exported {
    const { script, ...others } = entry as Omit<Exported, 'script'> & { readonly script?: string | readonly string[] };
    return {
        ...others,
        ...(script === undefined ? {} : { script: typeof script === 'string' ? script.split('\n') : script }),
    };
}
