import { fieldRules } from '../lib/dispatch/fieldRules';
import type { Subcommand } from '../lib/dispatch/Subcommand';
import { auditedChanges } from '../lib/integrations/auditedChanges';
import { changeIntegration } from '../lib/operations/changeIntegration';
import { map } from '../lib/Outcome';
import { updatedFacts } from '../lib/replies/updated';
import { changeParameters, integrationParameter, patchOf } from './parameters';

const parameters = { integration: integrationParameter, ...changeParameters } as const;

/** `/integration update`: changes fields of an integration and leaves the others as they are (REST `integrations.update`). */
export const update: Subcommand<typeof parameters, 'integration'> = {
    name: 'update',
    group: 'change',
    otherNames: ['edit', 'set', 'change', 'modify', 'rename'],
    parameters,
    isPatch: true,
    examples: [
        '"CI builds" --channel #ops,@owen',
        'Alerts --name "Night alerts" --emoji :owl: --clear alias',
        'Deploys --event userCreated --target-room #general',
    ],
    form: { rules: fieldRules },
    needs: 'integration',
    run: async ({ integration: _reference, ...given }, context) => {
        const change = { found: context.integration, patch: patchOf(given), subcommand: 'update' };
        return map(await changeIntegration(change, context), (changed) => {
            const { id, kind, values } = changed.after;
            const { name } = values;
            if (changed.changes.length + changed.refused.length === 0) {
                return { kind: 'unchanged', facts: { id, kind, name, asked: Object.keys(given).length > 0 } };
            }
            return {
                kind: 'updated',
                facts: updatedFacts(changed),
                change: { verb: 'updated', kind, name, id, changes: auditedChanges(changed.changes) },
            };
        });
    },
};
