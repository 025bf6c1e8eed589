import type { Integration } from '../integrations/Integration';
import type { Outcome } from '../Outcome';
import { fail } from '../Outcome';

/** That others have changed an integration since it was found, under the name that it had then. */
export function conflictWith(found: Integration, now: Integration): Outcome<never> {
    return fail({ kind: 'conflict', id: now.id, name: found.values.name, by: now.updatedBy });
}
