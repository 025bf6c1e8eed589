import type { Subcommand } from '../lib/dispatch/Subcommand';
import { templateRules } from '../lib/dispatch/templateRules';
import { auditedChanges } from '../lib/integrations/fields/auditedChanges';
import { losesSecret, updatedScript, shownTemplate } from '../lib/operations/templateScript';
import { updateIntegration } from '../lib/operations/updateIntegration';
import { andThen, map } from '../lib/Outcome';
import { setUpFacts } from '../lib/replies/setUpFacts';
import { changeParameters, integrationParameter, patchOf, templateParameters } from './parameters';

const parameters = { integration: integrationParameter, ...changeParameters, ...templateParameters } as const;

/** The parameters of `rename`: the new name as a plain word. */
const renaming = {
    name: { ...changeParameters.name, positional: true, required: true, ledBy: ['to', 'as', 'into', '→', '->', '=>'] },
} as const;

/** `/integration update`: changes fields of an integration and leaves the others as they are (REST `integrations.update`). */
export const update: Subcommand<typeof parameters, 'integration'> = {
    name: 'update',
    group: 'change',
    otherNames: ['edit', 'set', 'change', 'modify', 'move'],
    unlike: ['exit'],
    variants: { rename: renaming, mv: renaming },
    parameters,
    isPatch: true,
    examples: [
        '"CI builds" --channel #ops,@owen',
        'Alerts --name "Night alerts" --emoji :owl: --clear alias',
        'Deploys --event userCreated --target-room #general',
    ],
    form: { rules: templateRules, shows: (stored) => ({ ...stored, ...shownTemplate(stored) }) },
    needs: 'integration',
    run: async ({ integration: _reference, template, secret, templateOptions, ...given }, context) => {
        const found = context.integration;
        const choice = { template, secret, templateOptions, script: given.script };
        return andThen(updatedScript(choice, found.values), async (script) => {
            const change = { found, patch: patchOf({ ...given, ...script }), subcommand: 'update' };
            return map(await updateIntegration(change, context), (changed) => {
                const { id, kind, values } = changed.after;
                const { name } = values;
                if (changed.changes.length + changed.refused.length === 0) {
                    const asked = Object.keys({ ...given, ...script }).length > 0;
                    return { kind: 'unchanged', facts: { id, kind, name, asked } };
                }
                return {
                    kind: 'updated',
                    facts: {
                        ...changed.facts,
                        setUp: setUpFacts(choice),
                        losesSecret: losesSecret(found.values, script),
                    },
                    change: { verb: 'updated', kind, name, id, changes: auditedChanges(changed.changes) },
                };
            });
        });
    },
};
