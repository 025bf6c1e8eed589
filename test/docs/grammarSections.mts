import { describeSubcommand } from '../../lib/dispatch/describe.ts';
import { subcommands } from '../../commands/subcommands.ts';
import { optionName } from '../../lib/grammar/OptionNames.ts';
import type { Field } from '../../lib/integrations/Field.ts';
import { fieldNames, fieldOf } from '../../lib/integrations/fields.ts';
import { defaultText } from '../../lib/messages/defaultText.ts';
import { en } from '../../lib/messages/languages/en.ts';
import type { Sections } from './fillSections.mts';
import { markdownTable } from './markdownTable.mts';

/** The README's tables of subcommands and options, from the declarations that the app itself runs on. */
export function grammarSections(): Sections {
    return { commands: commandTable(), options: optionTable() };
}

function commandTable(): string {
    const rows = subcommands.map((subcommand) => {
        const { usage, summary } = describeSubcommand(subcommand, en);
        return [`\`${usage}\``, summary];
    });
    return markdownTable(['command', 'what it does'], rows);
}

function optionTable(): string {
    const rows = fieldNames().map((name) => {
        const field = fieldOf(name);
        const [incoming, outgoing] = appliesTo(field);
        return [`\`${optionName(name)}\``, `\`${name}\``, incoming, outgoing, presetOf(field), en.labels[field.label]];
    });
    return markdownTable(['option', 'API field', 'incoming', 'outgoing', 'default', 'what it is'], rows);
}

function appliesTo({ only, usedBy: eventUse, requiredFor, required }: Field): [string, string] {
    const need = (kind: string): string => (required === true || requiredFor === kind ? 'required' : 'yes');
    const outgoing = eventUse === undefined ? need('outgoing') : 'where the event uses it';
    return [only === 'outgoing' ? 'no' : need('incoming'), only === 'incoming' ? 'no' : outgoing];
}

function presetOf({ default: preset, label }: Field): string {
    return defaultText(label, en) ?? (preset === undefined ? 'none' : `\`${String(preset)}\``);
}
