import { templateParameters } from '../../commands/parameters.ts';
import { describeSubcommand } from '../../lib/dispatch/describe.ts';
import { subcommands } from '../../commands/subcommands.ts';
import { optionName } from '../../lib/grammar/OptionNames.ts';
import type { Field } from '../../lib/integrations/fields/Field.ts';
import { fieldNames, fieldOf } from '../../lib/integrations/fields/fields.ts';
import { defaultText } from '../../lib/messages/defaultText.ts';
import { en } from '../../lib/messages/languages/en.ts';
import type { Sections } from './fillSections.mts';
import { markdownTable } from './markdownTable.mts';

/** Tables of subcommands and options, from the declarations that the app itself runs on. */
export function grammarSections(): Sections {
    return {
        commands: commandTable(),
        usages: usageTable(),
        options: optionTable(),
        'template-options': templateTable(),
    };
}

function commandTable(): string {
    const rows = subcommands.map((subcommand) => {
        const { summary, examples } = describeSubcommand(subcommand, en);
        const [first = ''] = [...examples.filter((it) => it.split(' ').length > 2), ...examples];
        return [`\`${first}\``, summary];
    });
    return markdownTable(['for example', 'what it does'], rows);
}

function usageTable(): string {
    const rows = subcommands.map((subcommand) => {
        const { usage, summary } = describeSubcommand(subcommand, en);
        return [`\`${usage}\``, summary];
    });
    return markdownTable(['command', 'what it does'], rows);
}

function templateTable(): string {
    const rows = Object.entries(templateParameters).map(([name, { label }]) => [
        `\`${optionName(name)}\``,
        en.labels[label],
    ]);
    return markdownTable(['option', 'what it is'], rows);
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
