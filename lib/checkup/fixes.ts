import { printLine } from '../grammar/printWords';
import type { Integration } from '../integrations/Integration';

/** The line that does something to an integration; more words may follow its id. */
export function lineFor(subcommand: string, { id }: Integration, ...words: readonly string[]): string {
    return `/integration ${printLine([subcommand, id, ...words])}`;
}

/** The line that gives a field of an integration another value. */
export function updateLine(integration: Integration, option: string, value: string): string {
    // A value that looks like an option would be taken for one.
    return lineFor('update', integration, ...(/^[-—–]/.test(value) ? [`${option}=${value}`] : [option, value]));
}
