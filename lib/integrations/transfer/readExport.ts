import { nearest } from '../../grammar/nearest';
import { OptionNames } from '../../grammar/OptionNames';
import type { Value } from '../../grammar/Parameter';
import { missing } from '../../grammar/parameterProblems';
import { itemsOf } from '../../grammar/readValue';
import type { JsonObject } from '../../JsonObject';
import { isJsonObject } from '../../JsonObject';
import { limits } from '../../limits';
import { parseJson } from '../../parseJson';
import type { Problem, Reason } from '../../Problem';
import type { Exported } from './exportFormat';
import type { FieldName } from '../fields/fields';
import { fieldNames, fieldOf, fields } from '../fields/fields';
import { isEmpty } from '../fields/isEmpty';
import { kinds } from '../kinds';
import { lengthOf } from './lengthOf';
import { areTexts, whyNotOfType } from './whyNotOfType';

/** The entries of an export, or the problems of one that has none that can be read. */
export type ReadExport =
    | { readonly ok: true; readonly entries: readonly ReadEntry[] }
    | { readonly ok: false; readonly problems: readonly Problem[] };

/** One entry of an export: the integration, or why it is none. */
export type ReadEntry =
    | { readonly kind: 'exported'; readonly exported: Exported }
    | { readonly kind: 'unreadable'; readonly name?: string; readonly problems: readonly Problem[] };

/**
 * Reads integrations as `export` writes them, the whole JSON or only its list; values are only checked for their types. Where
 * some entries can be read, the others keep none of them back.
 */
export function readExport(text: string, option: string): ReadExport {
    const entries = entriesOf(text) ?? [];
    if (entries.length > limits.importedEntries) {
        const reason = { kind: 'count', maximum: limits.importedEntries } as const;
        return { ok: false, problems: [wrong('integrations', entries.length, reason)] };
    }
    const read = entries.map(readEntry);
    const isReadable = entries.length === 0 || read.some(({ kind }) => kind === 'exported');
    return isReadable ? { ok: true, entries: read } : { ok: false, problems: problemsIn(read, option) };
}

function readEntry(entry: unknown): ReadEntry {
    const problems = faultsOf(entry);
    return problems.length > 0
        ? { kind: 'unreadable', name: nameOf(entry), problems }
        : { kind: 'exported', exported: exportedFrom(entry) };
}

function problemsIn(entries: readonly ReadEntry[], option: string): readonly Problem[] {
    return entries.flatMap((entry, index) =>
        entry.kind === 'exported'
            ? []
            : entry.problems.map((problem): Problem => ({
                  kind: 'in-entry',
                  option,
                  number: index + 1,
                  name: entry.name,
                  problem,
              })),
    );
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

/** Members of an entry that are looked at one by one: more than any server stores. */
const MEMBERS = 100;

function entriesOf(text: string): readonly unknown[] | undefined {
    const parsed = parseJson(withoutFence(text));
    const list = isJsonObject(parsed) ? parsed.integrations : parsed;
    return Array.isArray(list) ? list : undefined;
}

function nameOf(entry: unknown): string | undefined {
    return isJsonObject(entry) && typeof entry.name === 'string' ? entry.name : undefined;
}

function faultsOf(entry: unknown): readonly Problem[] {
    if (!isJsonObject(entry) || Object.keys(entry).length > MEMBERS) {
        return [wrong('integrations', entry, { kind: 'json', shape: 'exported' })];
    }
    return [
        ...(['type', 'name'] as const).filter((it) => entry[it] === undefined).map((it) => missing(it, fields[it])),
        ...Object.entries(entry).flatMap(([key, value]) => faultsOfMember(key, value)),
    ];
}

function faultsOfMember(key: string, value: unknown): readonly Problem[] {
    if (isTooLong(key, value)) {
        return [wrong(key, value, { kind: 'length', maximum: limits.imported })];
    }
    if (key === 'type' && !(kinds as readonly unknown[]).includes(value)) {
        return [wrong(key, value, { kind: 'choice', choices: kinds })];
    }
    if (key === 'id') {
        return typeof value === 'string' ? [] : [wrong(key, value, { kind: 'json', shape: 'text' })];
    }
    if (key === 'template') {
        return isTemplate(value) ? [] : [wrong(key, value, { kind: 'json', shape: 'exported' })];
    }
    if (!isKept(key)) {
        return [{ kind: 'unknown-option', word: key, nearest: nearestKey(key) }];
    }
    const reason = whyNotOfType(fieldOf(key), value);
    return reason === undefined ? [] : [wrong(key, value, reason)];
}

/** Whether it would take long to make a list of it, as no export needs: one that is written as one text, or a template's options. */
function isTooLong(key: string, value: unknown): boolean {
    const isList = isKept(key) && fieldOf(key).kind === 'list';
    const texts = isJsonObject(value) ? value.options : isList && typeof value === 'string' ? value : '';
    return lengthOf(texts) > limits.imported;
}

function wrong(option: string, value: unknown, reason: Reason): Problem {
    return { kind: 'invalid', option, word: JSON.stringify(value, flattenedIn(value)), reason };
}

/** Leaves out what is nested in a value: JSON can be parsed that is too deep to be written again. */
function flattenedIn(value: unknown) {
    return (_key: string, it: unknown) => (it !== value && typeof it === 'object' && it !== null ? '…' : it);
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

function isTemplate(value: unknown): boolean {
    return (
        isJsonObject(value) &&
        typeof value.name === 'string' &&
        areTexts(value.options) &&
        ['boolean', 'undefined'].includes(typeof value.hasSecret)
    );
}

/** Of what has no faults: with a list wherever one is exported, and without what is empty, as an export has it. */
function exportedFrom(entry: unknown): Exported {
    const members = Object.entries(entry as JsonObject)
        .filter(([key, value]) => !isEmptied(key, value))
        .map(([key, value]) => [key, listOf(key, value) ?? value]);
    return Object.fromEntries(members) as Exported;
}

function isEmptied(key: string, value: unknown): boolean {
    return isKept(key) && fieldOf(key).emptiable === true && isEmpty(value as Value);
}

function listOf(key: string, value: unknown): readonly string[] | undefined {
    const parameter = isKept(key) ? fieldOf(key) : undefined;
    if (typeof value !== 'string' || parameter === undefined) {
        return undefined;
    }
    if (parameter.kind === 'list') {
        return [...new Set(itemsOf(parameter, value))];
    }
    return key === 'script' ? value.split('\n') : undefined;
}
