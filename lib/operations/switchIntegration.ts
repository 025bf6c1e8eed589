import type { Outcome } from '../Failure';
import { succeed } from '../Failure';
import { updatedFacts } from '../replies/updated';
import type { Reply } from '../replies/Reply';
import type { CommandContext } from '../dispatch/CommandContext';
import { changeIntegration } from './changeIntegration';
import { withIntegration } from '../dispatch/dispatch';

/** Switches the integration that an id or a name means on or off; one that is so already is left alone. */
export function switchIntegration(
    reference: string,
    enabled: boolean,
    context: CommandContext,
): Promise<Outcome<Reply>> {
    return withIntegration(reference, context, async (found, workspace) => {
        const change = { found, wish: { given: { enabled }, cleared: [] }, subcommand: 'update' };
        const changed = await changeIntegration(change, context, workspace);
        if (!changed.ok) {
            return changed;
        }
        const { after, changes } = changed.value;
        const { id, kind, values } = after;
        const { name } = values;
        const already = changes.length === 0;
        const verb = enabled ? 'enabled' : 'disabled';
        return succeed({
            // An outgoing one that had no token got one by the way, which has to be told.
            ...(changes.length > 1
                ? { kind: 'updated', facts: updatedFacts(changed.value) }
                : { kind: 'switched', facts: { id, kind, name, enabled, already } }),
            ...(already ? {} : { change: { verb, kind, name, id } }),
        });
    });
}
