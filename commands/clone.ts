import type { Outcome } from '../lib/Failure';
import { fail, succeed } from '../lib/Failure';
import type { Values } from '../lib/grammar/Parameter';
import { mergeFields } from '../lib/integrations/mergeFields';
import type { Reply } from '../lib/replies/Reply';
import { changeParameters, wishOf, integrationParameter } from './parameters';
import { makeIntegration } from '../lib/operations/createIntegration';
import { withIntegration } from '../lib/dispatch/dispatch';
import type { CommandContext } from '../lib/dispatch/CommandContext';
import type { Subcommand } from '../lib/dispatch/Subcommand';
import type { LabelledParameters, SubcommandGrammar } from '../lib/dispatch/Declaration';
import { withValues } from '../lib/dispatch/Subcommand';

const parameters = {
    integration: integrationParameter,
    ...changeParameters,
    name: { ...changeParameters.name, positional: true, required: true },
} as const satisfies LabelledParameters;

const grammar: SubcommandGrammar<typeof parameters> = {
    name: 'clone',
    summary: 'clone',
    parameters,
    keeps: true,
    examples: ['"CI builds" "CI nightly"', 'Deploys "Deploys of ops" --channel #ops --clear alias'],
};

/** `/integration clone`: a new integration like another one, under a new name, with an id and a token of its own. */
export const clone: Subcommand = {
    grammar,
    run: (words, context) => withValues(grammar, words, (values) => cloneIntegration(values, context)),
};

function cloneIntegration(
    { integration: reference, ...wished }: Values<typeof parameters>,
    context: CommandContext,
): Promise<Outcome<Reply>> {
    return withIntegration(reference, context, async (found, workspace) => {
        const { values, dropped, problems } = mergeFields({ ...found.values, token: undefined }, wishOf(wished));
        if (problems.length > 0) {
            return fail({ kind: 'usage', problems, subcommand: grammar.name });
        }
        const made = await makeIntegration(values, context, workspace);
        if (!made.ok) {
            return made;
        }
        const { facts, change } = made.value;
        const original = { id: found.id, name: found.values.name };
        return succeed({ kind: 'cloned', facts: { original, dropped, created: facts }, change });
    });
}
