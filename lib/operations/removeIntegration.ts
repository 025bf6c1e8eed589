import type { WorkspaceContext } from '../dispatch/Subcommand';
import type { Integration } from '../integrations/Integration';
import type { Outcome } from '../Outcome';
import { andThen, map } from '../Outcome';
import { conflictWith } from './conflictWith';
import { readAgain } from './readAgain';

/**
 * Removes an integration while nobody else changes it; returns it as it last was. Fails as `busy`, as readAgain
 * does, as `conflict` where others gave it another name, or as the API.
 */
export function removeIntegration(found: Integration, context: WorkspaceContext): Promise<Outcome<Integration>> {
    return context.inTurn(found, async () =>
        andThen(await readAgain(found, context), async (now) =>
            now.values.name === found.values.name
                ? map(await context.workspace.integrations.remove(now), () => now)
                : conflictWith(found, now),
        ),
    );
}
