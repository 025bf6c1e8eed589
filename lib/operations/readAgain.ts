import type { WorkspaceContext } from '../dispatch/Subcommand';
import type { Integration } from '../integrations/Integration';
import { isPredecessorOf } from '../integrations/predecessorName';
import type { Outcome } from '../Outcome';
import { fail, succeed } from '../Outcome';
import { conflictWith } from './conflictWith';
import { findNamesakes } from './findNamesakes';

/**
 * Reads an integration again; the caller must hold its turn. Fails as `not-found`, as the API, or as `replaced` where others
 * have rotated it since it was found: whoever named it meant the successor, which has that name now.
 */
export async function readAgain(found: Integration, context: WorkspaceContext): Promise<Outcome<Integration>> {
    const { id, values } = found;
    const read = await context.workspace.integrations.get(id);
    if (!read.ok) {
        return read;
    }
    const now = read.value;
    if (now === undefined) {
        return fail({ kind: 'not-found', reference: id });
    }
    if (!isPredecessorOf(values.name, now.values.name)) {
        return succeed(now);
    }
    const [successor, ...others] = await findNamesakes(values.name, context);
    return successor && others.length === 0
        ? fail({ kind: 'replaced', name: values.name, successor: successor.id })
        : conflictWith(found, now);
}
