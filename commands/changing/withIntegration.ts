import type { Outcome } from '../../lib/Failure';
import { findIntegration } from '../../lib/integrations/findIntegration';
import type { Integration } from '../../lib/integrations/Integration';
import type { Reply } from '../../lib/replies/Reply';
import type { CommandContext, Workspace } from '../CommandContext';

/** Goes on with the one integration that an id or a name means; fails as the workspace or findIntegration does. */
export async function withIntegration(
    reference: string,
    context: CommandContext,
    run: (found: Integration, workspace: Workspace) => Promise<Outcome<Reply>>,
): Promise<Outcome<Reply>> {
    const workspace = await context.workspace();
    if (!workspace.ok) {
        return workspace;
    }
    const found = await findIntegration(workspace.value.integrations, reference);
    return found.ok ? run(found.value, workspace.value) : found;
}
