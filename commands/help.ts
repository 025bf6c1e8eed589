import { describeInShort, describeSubcommand, usageOf } from '../lib/dispatch/describe';
import type { Subcommand } from '../lib/dispatch/Subcommand';
import { findDeclaration, likelySubcommands } from '../lib/dispatch/matchSubcommand';
import { fail, succeed } from '../lib/Outcome';

/** Shows every subcommand with its parameters, or every option of one subcommand. */
const ALL = 'all';

const parameters = {
    subcommand: {
        kind: 'text',
        maxLength: 60,
        positional: true,
        idle: ['me', 'please'],
        placeholder: 'subcommand',
        label: 'subcommand',
    },
    extent: { kind: 'choice', choices: [ALL], positional: true, placeholder: ALL, label: 'extent' },
} as const;

/** `/integration help`: the list of subcommands, or all about one. */
export const help: Subcommand<typeof parameters, 'nothing'> = {
    name: 'help',
    group: 'help',
    otherNames: ['?', '-h', '-?', 'usage', 'man', 'commands'],
    unlike: ['can'],
    parameters,
    examples: ['', 'create', 'create all', ALL],
    needs: 'nothing',
    run: ({ subcommand: word, extent }, { declarations, messages }) => {
        if (word === undefined) {
            const facts = declarations.map(({ name, group, examples: [example = ''] }) => ({
                name,
                group,
                example: `${name} ${example}`.trim(),
                summary: messages.summaries[name],
            }));
            return succeed({ kind: 'start', facts });
        }
        if (word.toLowerCase() === ALL) {
            const facts = declarations.map((it) => ({ usage: usageOf(it), summary: messages.summaries[it.name] }));
            return succeed({ kind: 'overview', facts });
        }
        const found = findDeclaration(declarations, word);
        const describe = extent === ALL ? describeSubcommand : describeInShort;
        return found
            ? succeed({ kind: 'help', facts: describe(found, messages) })
            : fail({ kind: 'unknown-subcommand', word, ...likelySubcommands(declarations, word) });
    },
};
