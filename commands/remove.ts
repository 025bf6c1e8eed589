import type { Subcommand } from '../lib/dispatch/Subcommand';
import type { Integration } from '../lib/integrations/Integration';
import { recreateCommand } from '../lib/integrations/recreateCommand';
import { removeIntegration } from '../lib/operations/removeIntegration';
import { map, succeed } from '../lib/Outcome';
import type { RemovalFacts } from '../lib/replies/removed';
import { removalFacts } from '../lib/replies/removed';
import { integrationParameter, yesParameter } from './parameters';

const parameters = {
    integration: integrationParameter,
    yes: yesParameter,
} as const;

/** `/integration remove`: shows what will be removed and asks, or removes it when confirmed (REST `integrations.remove`). */
export const remove: Subcommand<typeof parameters, 'integration'> = {
    name: 'remove',
    group: 'change',
    otherNames: ['delete', 'rm', 'del', 'destroy', 'uninstall'],
    exact: true,
    parameters,
    examples: ['"CI builds"', '65f0a1b2c3d4e5f6a7b8c9d0 --yes'],
    needs: 'integration',
    run: async ({ yes = false }, context) => {
        if (!yes) {
            return succeed({ kind: 'removal', facts: factsOf(context.integration) });
        }
        return map(await removeIntegration(context.integration, context), (removed) => {
            const facts = factsOf(removed);
            const { id, kind, name } = facts;
            return { kind: 'removed', facts, change: { verb: 'removed', kind, name, id } };
        });
    },
};

function factsOf(integration: Integration): RemovalFacts {
    const { values, leftOut } = recreateCommand(integration.values);
    const command = values && ({ subcommand: 'create', values } as const);
    return removalFacts(integration, { leftOut, ...(command ? { command } : {}) });
}
