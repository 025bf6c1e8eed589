import type { IIntegrationHistory } from '@rocket.chat/core-typings';
import { readPage, readSort } from '../rest/pagination.mts';
import type { PageQuery } from '../rest/pagination.mts';
import { plainError } from '../rest/ServerError.mts';
import { hasPermission } from '../store/permissions.mts';
import type { IntegrationContext } from './IntegrationContext.mts';
import { managePermissions } from './managePermissions.mts';
import { readPageOf } from './readPageOf.mts';
import type { PageFacts } from './readPageOf.mts';

/** The query of `integrations.history`: whose history, and which page of it. */
export interface HistoryQuery extends PageQuery {
    id: string;
}

/** The answer of `integrations.history`, newest first. */
export interface IntegrationHistoryList extends PageFacts {
    history: IIntegrationHistory[];
}

/** `integrations.history`: the calls of an outgoing webhook; who manages only their own sees only those of their own. */
export async function integrationHistory(
    context: IntegrationContext,
    query: HistoryQuery,
): Promise<IntegrationHistoryList> {
    const { store, user } = context;
    if (query.id.trim() === '') {
        throw plainError('Invalid integration id.');
    }
    const all = await hasPermission(store, user._id, managePermissions.outgoing.all);
    const { documents, facts } = await readPageOf(store.integrationHistory, {
        query: { 'integration._id': query.id, ...(all ? {} : { 'integration._createdBy._id': user._id }) },
        sort: readSort(query, { _updatedAt: -1 }),
        page: await readPage(store, query),
    });
    return { history: documents, ...facts };
}
