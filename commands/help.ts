import { fail, succeed } from '../lib/Failure';
import type { Reply } from '../lib/replies/Reply';
import type { Outcome } from '../lib/Failure';
import type { Parameter } from '../lib/grammar/Parameter';
import type { Values } from '../lib/grammar/Parameter';
import { nearest } from '../lib/grammar/nearest';
import { describeGrammar, usageOf } from '../lib/dispatch/describe';
import type { CommandContext } from '../lib/dispatch/CommandContext';
import type { Subcommand } from '../lib/dispatch/Subcommand';
import type { SubcommandGrammar } from '../lib/dispatch/Declaration';
import { withValues } from '../lib/dispatch/Subcommand';

const parameters = {
    subcommand: { kind: 'text', maxLength: 60, positional: true, placeholder: 'subcommand', label: 'subcommand' },
} as const satisfies Record<string, Parameter>;

const grammar: SubcommandGrammar<typeof parameters> = {
    name: 'help',
    summary: 'help',
    parameters,
    examples: ['', 'create'],
};

/** `/integration help`: the list of subcommands, or all about one. */
export const help: Subcommand = {
    grammar,
    run: (words, context) => withValues(grammar, words, (values) => Promise.resolve(explain(values, context))),
};

function explain(
    { subcommand: name }: Values<typeof parameters>,
    { grammars, messages }: CommandContext,
): Outcome<Reply> {
    if (name === undefined) {
        const lines = grammars.map((it) => ({ usage: usageOf(it), summary: messages.summaries[it.summary] }));
        return succeed({ kind: 'overview', facts: lines });
    }
    const found = grammars.find((it) => it.name === name.toLowerCase());
    return found
        ? succeed({ kind: 'help', facts: describeGrammar(found, messages) })
        : fail({
              kind: 'unknown-subcommand',
              word: name,
              nearest: nearest(
                  name,
                  grammars.map((it) => it.name),
              ),
          });
}
