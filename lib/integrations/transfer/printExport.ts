import { fieldNames, fieldOf } from '../fields/fields';
import type { Integration } from '../Integration';
import { toExported } from './exportFormat';

/** Characters that could disguise the text, or end it or its code fence early. */
const DISGUISES = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]|`(?=``)/g;

/** Integrations as JSON in a fixed order, without secrets, whose names are listed. */
export function printExport(integrations: readonly Integration[]): string {
    const exported = [...integrations].sort((one, other) => (one.id < other.id ? -1 : 1)).map(toExported);
    const secrets: string[] = fieldNames().filter((name) => fieldOf(name).secret === true);
    const hasTemplates = exported.some(({ template }) => template !== undefined);
    const kept = { leftOut: hasTemplates ? [...secrets, 'secret'] : secrets, integrations: exported };
    return `${JSON.stringify(kept, null, 4).replace(DISGUISES, escape)}\n`;
}

function escape(character: string): string {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
