import { fieldRules } from '../lib/dispatch/fieldRules';
import type { Subcommand } from '../lib/dispatch/Subcommand';
import { mergeFields } from '../lib/integrations/fields/mergeFields';
import { createIntegration } from '../lib/operations/createIntegration';
import { fail, map } from '../lib/Outcome';
import { changeParameters, integrationParameter, patchOf } from './parameters';

const parameters = {
    integration: integrationParameter,
    ...changeParameters,
    name: { ...changeParameters.name, positional: true, required: true, ledBy: ['as', 'to', '→', '->', '=>'] },
} as const;

/** `/integration clone`: a new integration like another one, under a new name, with an id and a token of its own. */
export const clone: Subcommand<typeof parameters, 'integration'> = {
    name: 'clone',
    group: 'change',
    otherNames: ['copy', 'cp', 'duplicate'],
    parameters,
    isPatch: true,
    examples: ['"CI builds" "CI nightly"', 'Deploys "Deploys of ops" --channel #ops --clear alias'],
    form: { rules: fieldRules, shows: (stored) => ({ ...stored, name: undefined, token: undefined }) },
    needs: 'integration',
    run: async ({ integration: _reference, ...given }, context) => {
        const { id, values: original } = context.integration;
        const { values, dropped, problems } = mergeFields({ ...original, token: undefined }, patchOf(given));
        if (problems.length > 0) {
            return fail({ kind: 'usage', problems, subcommand: 'clone' });
        }
        const created = await createIntegration(values, context);
        return map(created, ({ facts, change }) => ({
            kind: 'cloned',
            facts: { original: { id, name: original.name }, dropped, created: facts },
            change,
        }));
    },
};
