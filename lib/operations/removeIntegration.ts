import type { WorkspaceContext } from '../dispatch/Subcommand';
import type { Integration } from '../integrations/Integration';
import type { Outcome } from '../Outcome';
import { andThen, fail, map } from '../Outcome';
import { readAgain } from './readAgain';

/**
 * Removes an integration while nobody else changes it; returns it as it last was. Fails as `busy`, as readAgain
 * does, as `conflict` where others gave it another name, or as the API.
 */
export function removeIntegration(found: Integration, context: WorkspaceContext): Promise<Outcome<Integration>> {
    return context.inTurn(found, async () =>
        andThen(await readAgain(found, context), async (now) => {
            const { name } = found.values;
            return now.values.name === name
                ? map(await context.workspace.integrations.remove(now), () => now)
                : fail({ kind: 'conflict', id: now.id, name, by: now.updatedBy, at: now.updatedAt });
        }),
    );
}
