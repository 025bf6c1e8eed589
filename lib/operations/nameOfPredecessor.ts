import type { WorkspaceContext } from '../dispatch/Subcommand';
import type { Integration } from '../integrations/Integration';
import { numberedPredecessor, predecessorBeginning, predecessorName } from '../integrations/predecessorName';
import { isSearchable } from '../integrations/search/isSearchable';
import { readAll, readBudget } from '../integrations/search/readPages';

/** A name for an integration that is rotated which none has that went before it; by its id, where one call does not tell which there are. */
export async function nameOfPredecessor(
    { id, values: { name } }: Pick<Integration, 'id' | 'values'>,
    { workspace }: WorkspaceContext,
): Promise<string> {
    const beginning = predecessorBeginning(name);
    const read = isSearchable(beginning)
        ? await readAll(workspace.integrations, { name: beginning }, readBudget({ calls: 1 }))
        : undefined;
    return read?.ok === true && read.value.truncated === undefined
        ? predecessorName(
              name,
              read.value.integrations.map(({ values }) => values.name),
          )
        : numberedPredecessor(name, id);
}
