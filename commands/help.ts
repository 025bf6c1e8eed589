import { describeSubcommand, usageOf } from '../lib/dispatch/describe';
import type { Subcommand } from '../lib/dispatch/Subcommand';
import { nearest } from '../lib/grammar/nearest';
import { fail, succeed } from '../lib/Outcome';

const parameters = {
    subcommand: { kind: 'text', maxLength: 60, positional: true, placeholder: 'subcommand', label: 'subcommand' },
} as const;

/** `/integration help`: the list of subcommands, or all about one. */
export const help: Subcommand<typeof parameters, 'nothing'> = {
    name: 'help',
    parameters,
    examples: ['', 'create'],
    needs: 'nothing',
    run: ({ subcommand: word }, { declarations, messages }) => {
        if (word === undefined) {
            const facts = declarations.map((it) => ({ usage: usageOf(it), summary: messages.summaries[it.name] }));
            return succeed({ kind: 'overview', facts });
        }
        const found = declarations.find(({ name }) => name === word.toLowerCase());
        if (found) {
            return succeed({ kind: 'help', facts: describeSubcommand(found, messages) });
        }
        const names = declarations.map(({ name }) => name);
        return fail({ kind: 'unknown-subcommand', word, nearest: nearest(word, names) });
    },
};
