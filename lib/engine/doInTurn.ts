import type { CommandContext } from '../dispatch/CommandContext';
import { fail } from '../Outcome';
import type { Services } from './services';

/** Has the changes of one integration, and imports, run one after the other: in this instance in the order they came, and against other instances by a claim. */
export function doInTurn({ claims, environment: { caches } }: Services): CommandContext['inTurn'] {
    return async (what, work) => {
        const { id, name } = what === 'import' ? { id: what } : { id: what.id, name: what.values.name };
        const endTurn = await caches.changes.take(id);
        if (endTurn === undefined) {
            return fail({ kind: 'busy', name });
        }
        try {
            const release = await claims.take(id);
            if (release === undefined) {
                return fail({ kind: 'busy', name });
            }
            try {
                return await work();
            } finally {
                // What was done is done: a claim that stays ends by itself.
                await release().catch(() => undefined);
            }
        } finally {
            endTurn();
        }
    };
}
