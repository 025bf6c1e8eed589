import { describeSubcommand, usageOf } from '../lib/dispatch/describe';
import type { Subcommand } from '../lib/dispatch/Subcommand';
import { findDeclaration, nearestSubcommand } from '../lib/dispatch/dispatch';
import { fail, succeed } from '../lib/Outcome';

const parameters = {
    subcommand: { kind: 'text', maxLength: 60, positional: true, placeholder: 'subcommand', label: 'subcommand' },
} as const;

/** `/integration help`: the list of subcommands, or all about one. */
export const help: Subcommand<typeof parameters, 'nothing'> = {
    name: 'help',
    otherNames: ['?', '-h', '-?', 'usage', 'man', 'commands'],
    parameters,
    examples: ['', 'create'],
    needs: 'nothing',
    run: ({ subcommand: word }, { declarations, messages }) => {
        if (word === undefined) {
            const facts = declarations.map((it) => ({ usage: usageOf(it), summary: messages.summaries[it.name] }));
            return succeed({ kind: 'overview', facts });
        }
        const found = findDeclaration(declarations, word);
        return found
            ? succeed({ kind: 'help', facts: describeSubcommand(found, messages) })
            : fail({ kind: 'unknown-subcommand', word, nearest: nearestSubcommand(declarations, word) });
    },
};
