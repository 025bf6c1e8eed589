import type { Outcome } from '../lib/Failure';
import { succeed } from '../lib/Failure';
import type { Values } from '../lib/grammar/Parameter';
import { updatedFacts } from '../lib/replies/updated';
import type { Reply } from '../lib/replies/Reply';
import { changeIntegration } from '../lib/operations/changeIntegration';
import { changeParameters, wishOf, integrationParameter } from './parameters';
import { withIntegration } from '../lib/dispatch/dispatch';
import type { CommandContext } from '../lib/dispatch/CommandContext';
import type { Subcommand } from '../lib/dispatch/Subcommand';
import type { LabelledParameters, SubcommandGrammar } from '../lib/dispatch/Declaration';
import { withValues } from '../lib/dispatch/Subcommand';

const parameters = { integration: integrationParameter, ...changeParameters } as const satisfies LabelledParameters;

const grammar: SubcommandGrammar<typeof parameters> = {
    name: 'update',
    summary: 'update',
    parameters,
    keeps: true,
    examples: [
        '"CI builds" --channel #ops,@owen',
        'Alerts --name "Night alerts" --emoji :owl: --clear alias',
        'Deploys --event userCreated --target-room #general',
    ],
};

/** `/integration update`: changes fields of an integration and leaves the others as they are (REST `integrations.update`). */
export const update: Subcommand = {
    grammar,
    run: (words, context) => withValues(grammar, words, (values) => updateIntegration(values, context)),
};

function updateIntegration(
    { integration: reference, ...wished }: Values<typeof parameters>,
    context: CommandContext,
): Promise<Outcome<Reply>> {
    return withIntegration(reference, context, async (found, workspace) => {
        const wish = wishOf(wished);
        const changed = await changeIntegration({ found, wish, subcommand: grammar.name }, context, workspace);
        if (!changed.ok) {
            return changed;
        }
        const { id, kind, values } = changed.value.after;
        const { name } = values;
        if (changed.value.changes.length + changed.value.refused.length === 0) {
            return succeed({ kind: 'unchanged', facts: { id, kind, name, asked: Object.keys(wished).length > 0 } });
        }
        const fields = changed.value.changes.map(({ field }) => field);
        return succeed({
            kind: 'updated',
            facts: updatedFacts(changed.value),
            change: { verb: 'updated', kind, name, id, fields },
        });
    });
}
