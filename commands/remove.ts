import type { Subcommand } from '../lib/dispatch/Subcommand';
import { recreateCommand } from '../lib/integrations/recreateCommand';
import { map, succeed } from '../lib/Outcome';
import { removalFacts } from '../lib/replies/removed';
import { integrationParameter } from './parameters';

const parameters = {
    integration: integrationParameter,
    yes: { kind: 'flag', placeholder: 'true|false', label: 'yes', otherNames: ['force', 'confirm'] },
} as const;

/** `/integration remove`: shows what will be gone and asks, or removes it where that is agreed to (REST `integrations.remove`). */
export const remove: Subcommand<typeof parameters, 'integration'> = {
    name: 'remove',
    group: 'change',
    otherNames: ['delete', 'rm', 'del', 'destroy', 'uninstall'],
    exact: true,
    parameters,
    examples: ['"CI builds"', '65f0a1b2c3d4e5f6a7b8c9d0 --yes'],
    needs: 'integration',
    run: async ({ yes = false }, { integration, workspace, inTurn }) => {
        const { values, leftOut } = recreateCommand(integration.values);
        const facts = removalFacts(integration, {
            leftOut,
            ...(values ? { command: { subcommand: 'create', values } } : {}),
        });
        const { id, kind, name } = facts;
        if (!yes) {
            return succeed({ kind: 'removal', facts });
        }
        const removed = await inTurn(integration, () => workspace.integrations.remove(integration));
        return map(removed, () => ({
            kind: 'removed',
            facts,
            change: { verb: 'removed', kind, name, id },
        }));
    },
};
