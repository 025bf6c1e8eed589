import type { WorkspaceContext } from '../dispatch/Subcommand';
import type { Candidate } from '../Failure';
import { candidateOf } from '../integrations/search/candidateOf';
import { isSearchable } from '../integrations/search/isSearchable';
import { readAll, readBudget } from '../integrations/search/readPages';

/** Integrations with exactly this name, ignoring case, found by one call; empty where that call fails. */
export async function findNamesakes(name: string, { workspace }: WorkspaceContext): Promise<readonly Candidate[]> {
    if (!isSearchable(name)) {
        return [];
    }
    const read = await readAll(workspace.integrations, { name }, readBudget({ calls: 1 }));
    const similar = read.ok ? read.value.integrations : [];
    return similar.filter(({ values }) => values.name.toLowerCase() === name.toLowerCase()).map(candidateOf);
}
