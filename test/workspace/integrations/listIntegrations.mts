import type { IIntegration } from '@rocket.chat/core-typings';
import { readPage, readSort } from '../rest/pagination.mts';
import type { PageQuery } from '../rest/pagination.mts';
import { hasPermission } from '../store/permissions.mts';
import type { ListedIntegration } from '../store/keepIntegrationList.mts';
import type { IntegrationContext } from './IntegrationContext.mts';
import { managePermissions } from './managePermissions.mts';
import type { IntegrationKind } from './managePermissions.mts';
import type { PageFacts } from './readPageOf.mts';

/** The query of `integrations.list`; `name` is part of a name in any case, `type` exact. */
export interface ListQuery extends PageQuery {
    name?: string;
    type?: string;
}

/** The answer of `integrations.list`, tokens and scripts included. */
export interface IntegrationList extends PageFacts {
    integrations: IIntegration[];
}

/** `integrations.list`: one page of what the user may see; without `sort` in order of creation (the server sorts by a field that none has). */
export async function listIntegrations(context: IntegrationContext, query: ListQuery): Promise<IntegrationList> {
    const { store } = context;
    const { offset, count } = await readPage(store, query);
    const sort = query.sort == null ? undefined : readSort(query, {});
    const conditions = [...filtersOf(query), ...(await limitsOf(context))];
    const all = await store.integrationList(sort);
    const matching = conditions.reduce((left, condition) => left.filter(condition), all);
    const page = matching.slice(offset, count === 0 ? undefined : offset + count);
    const integrations = page.map(({ integration }) => integration);
    const items = integrations.length;
    return { integrations, offset, items, count: items, total: matching.length };
}

type Condition = (listed: ListedIntegration) => boolean;

function filtersOf({ name, type }: ListQuery): Condition[] {
    const part = name?.toLowerCase() ?? '';
    return [
        ...(part ? [({ name: whole }: ListedIntegration) => whole.includes(part)] : []),
        ...(type ? [({ integration }: ListedIntegration) => integration.type === type] : []),
    ];
}

/** As `mountIntegrationQueryBasedOnPermissions`: both rights to own integrations narrow the view even beside one right to all. */
async function limitsOf({ store, user }: IntegrationContext): Promise<Condition[]> {
    const holds = (kind: IntegrationKind, scope: 'all' | 'own') =>
        hasPermission(store, user._id, managePermissions[kind][scope]);
    const [allIncoming, allOutgoing] = await Promise.all([holds('incoming', 'all'), holds('outgoing', 'all')]);
    const [ownIncoming, ownOutgoing] = await Promise.all([holds('incoming', 'own'), holds('outgoing', 'own')]);
    const isOwn: Condition = ({ integration }) => integration._createdBy?._id === user._id;
    if (allIncoming && allOutgoing) {
        return [];
    }
    if (ownIncoming && ownOutgoing) {
        return [isOwn];
    }
    return [
        (listed) =>
            listed.integration.type === 'webhook-incoming'
                ? allIncoming || (ownIncoming && isOwn(listed))
                : allOutgoing || (ownOutgoing && isOwn(listed)),
    ];
}
