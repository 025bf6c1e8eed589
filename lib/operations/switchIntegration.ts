import type { WorkspaceContext } from '../dispatch/Subcommand';
import type { Integration } from '../integrations/Integration';
import type { Outcome } from '../Outcome';
import { map } from '../Outcome';
import type { Reply } from '../replies/Reply';
import { updatedFacts } from '../replies/updated';
import { changeIntegration } from './changeIntegration';

/** Switches an integration on or off; one that is so already is left alone. */
export async function switchIntegration(
    found: Integration,
    enabled: boolean,
    context: WorkspaceContext,
): Promise<Outcome<Reply>> {
    const change = { found, patch: { given: { enabled }, cleared: [] }, subcommand: 'update' };
    return map(await changeIntegration(change, context), (changed) => {
        const { after, changes } = changed;
        const { id, kind, values } = after;
        const { name } = values;
        const already = changes.length === 0;
        const verb = enabled ? 'enabled' : 'disabled';
        return {
            // An outgoing one that had no token got one by the way, which has to be told.
            ...(changes.length > 1
                ? { kind: 'updated', facts: updatedFacts(changed) }
                : { kind: 'switched', facts: { id, kind, name, enabled, already } }),
            ...(already ? {} : { change: { verb, kind, name, id } }),
        };
    });
}
