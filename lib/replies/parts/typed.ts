import { COMMAND } from '../../command';
import { optionName } from '../../grammar/OptionNames';
import type { FieldName } from '../../integrations/fields/fields';
import type { Messages } from '../../messages/Messages';
import { bold, whole } from './markdown';

/** The command line of a subcommand, to type: words behind it are of our own making. */
export function typed(subcommand: string, ...words: readonly string[]): string {
    return whole([`/${COMMAND}`, subcommand, ...words].join(' '));
}

/** The option of a field, to type, with a value of our own making behind it. */
export function optionOf(field: FieldName, ...values: readonly string[]): string {
    return whole([optionName(field), ...values].join(' '));
}

/** A place in the administration, to click one's way to. */
export function place(name: keyof Messages['places'], { places }: Messages): string {
    return bold(places[name]);
}
