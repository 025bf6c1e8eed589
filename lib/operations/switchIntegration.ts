import type { WorkspaceContext } from '../dispatch/Subcommand';
import { auditedChanges } from '../integrations/fields/auditedChanges';
import type { Integration } from '../integrations/Integration';
import type { Outcome } from '../Outcome';
import { map } from '../Outcome';
import type { Reply } from '../replies/Reply';
import { updatedFacts } from '../replies/updated';
import { changeIntegration } from './changeIntegration';

/** Enables or disables an integration; nothing is sent where it is in that state already. */
export async function switchIntegration(
    found: Integration,
    enabled: boolean,
    context: WorkspaceContext,
): Promise<Outcome<Reply>> {
    const change = { found, patch: { given: { enabled }, cleared: [] }, subcommand: 'update' };
    return map(await changeIntegration(change, context), (changed) => {
        const { after, changes, refused } = changed;
        const { id, kind, values } = after;
        const { name } = values;
        const already = changes.length + refused.length === 0;
        const others = changes.filter(({ field }) => field !== 'enabled');
        const verb = enabled ? 'enabled' : 'disabled';
        return {
            // Side effects are reported as well, such as a token for an integration that had none, and so is a refusal.
            ...(changes.length > 1 || refused.length > 0
                ? { kind: 'updated', facts: updatedFacts(changed) }
                : { kind: 'switched', facts: { id, kind, name, enabled, already } }),
            ...(others.length < changes.length
                ? { change: { verb, kind, name, id, changes: auditedChanges(others) } }
                : {}),
        };
    });
}
