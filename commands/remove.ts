import type { Outcome } from '../lib/Failure';
import { succeed } from '../lib/Failure';
import type { Values } from '../lib/grammar/Parameter';
import { removalFacts } from '../lib/replies/removed';
import { remake } from '../lib/integrations/remake';
import type { Reply } from '../lib/replies/Reply';
import { withIntegration } from '../lib/dispatch/dispatch';
import type { CommandContext } from '../lib/dispatch/CommandContext';
import { commandLine } from '../lib/dispatch/commandLine';
import { createGrammar } from './create';
import { integrationParameter } from './parameters';
import type { Subcommand } from '../lib/dispatch/Subcommand';
import type { LabelledParameters, SubcommandGrammar } from '../lib/dispatch/Declaration';
import { withValues } from '../lib/dispatch/Subcommand';

const parameters = {
    integration: integrationParameter,
    yes: { kind: 'flag', placeholder: 'true|false', label: 'yes' },
} as const satisfies LabelledParameters;

const grammar: SubcommandGrammar<typeof parameters> = {
    name: 'remove',
    summary: 'remove',
    parameters,
    examples: ['"CI builds"', '65f0a1b2c3d4e5f6a7b8c9d0 --yes'],
};

/** `/integration remove`: shows what will be gone and asks, or removes it where that is agreed to (REST `integrations.remove`). */
export const remove: Subcommand = {
    grammar,
    run: (words, context) => withValues(grammar, words, (values) => removeIntegration(values, context)),
};

function removeIntegration(
    { integration: reference, yes = false }: Values<typeof parameters>,
    context: CommandContext,
): Promise<Outcome<Reply>> {
    return withIntegration(reference, context, async (found, { integrations }) => {
        const { values, leftOut } = remake(found.values);
        const facts = removalFacts(found, { line: commandLine(createGrammar, values), leftOut });
        const { id, kind, name } = facts;
        if (!yes) {
            // A name could mean another one by the time of the click.
            const words = [grammar.name, id, '--yes'];
            const button = { label: context.messages.buttons.remove, words, danger: true };
            return succeed({ kind: 'removal', facts, buttons: [button] });
        }
        const removed = await integrations.remove(found);
        return removed.ok ? succeed({ kind: 'removed', facts, change: { verb: 'removed', kind, name, id } }) : removed;
    });
}
