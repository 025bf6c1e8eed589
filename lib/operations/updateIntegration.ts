import type { WorkspaceContext } from '../dispatch/Subcommand';
import type { FieldChange } from '../integrations/fields/fieldChanges';
import { fieldChanges } from '../integrations/fields/fieldChanges';
import type { FieldName } from '../integrations/fields/fields';
import type { Outcome } from '../Outcome';
import { andThen, succeed } from '../Outcome';
import type { ChangeResult, UpdatedFacts } from '../replies/updated';
import { updatedFacts } from '../replies/updated';
import { changeIntegration } from './changeIntegration';
import { findNamesakes } from './findNamesakes';
import type { Change } from './planChange';
import { postingFindings, prefetchTargets } from './postingFindings';

/** A changed integration, and what to tell of it. */
export interface UpdateResult extends ChangeResult {
    readonly facts: UpdatedFacts;
}

/** The fields that decide whether its posts arrive. */
const postingFields: readonly FieldName[] = ['channel', 'username'];

/** Changes an integration, and looks meanwhile at what a new name, room or poster brings with it. Fails as `changeIntegration` does. */
export async function updateIntegration(change: Change, context: WorkspaceContext): Promise<Outcome<UpdateResult>> {
    const { found, patch } = change;
    const wanted = { ...found.values, ...patch.given };
    const asked = fieldChanges(found.values, wanted);
    const [changed, namesakes] = await Promise.all([
        changeIntegration(change, context),
        includesAny(asked, ['name']) ? findNamesakes(wanted.name, context) : [],
        includesAny(asked, postingFields) ? prefetchTargets(wanted, context) : undefined,
    ]);
    return andThen(changed, async (result) => {
        const posting = includesAny(result.changes, postingFields) ? await postingFindings(result.after, context) : [];
        const others = includesAny(result.changes, ['name']) ? namesakes.filter(({ id }) => id !== found.id) : [];
        return succeed({ ...result, facts: { ...updatedFacts(result), posting, namesakes: others } });
    });
}

function includesAny(changes: readonly FieldChange[], names: readonly FieldName[]): boolean {
    return changes.some(({ field }) => names.includes(field));
}
