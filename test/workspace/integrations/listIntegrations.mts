import type { IIntegration } from '@rocket.chat/core-typings';
import { readPage, readSort } from '../rest/pagination.mts';
import type { PageQuery } from '../rest/pagination.mts';
import { hasPermission } from '../store/permissions.mts';
import type { Store } from '../store/Store.mts';
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
    const matches = matchOf(query, await visibilityOf(context));
    // One pass for the page and the total, over the documents themselves: a query of the store costs some ten times as much.
    const all = query.sort == null ? store.integrations.getAllData() : await sorted(store, readSort(query, {}));
    const matching = all.filter(matches);
    const integrations = structuredClone(matching.slice(offset, count === 0 ? undefined : offset + count));
    const items = integrations.length;
    return { integrations, offset, items, count: items, total: matching.length };
}

type Matches = (integration: IIntegration) => boolean;

async function sorted(store: Store, sort: Record<string, 1 | -1>): Promise<IIntegration[]> {
    return store.integrations.findAsync({}).sort(sort);
}

function matchOf({ name = '', type }: ListQuery, visible: Matches): Matches {
    const part = name.toLowerCase();
    const named: Matches = part === '' ? () => true : (integration) => integration.name.toLowerCase().includes(part);
    return (integration) => (!type || integration.type === type) && named(integration) && visible(integration);
}

/** As `mountIntegrationQueryBasedOnPermissions`: both rights to own integrations narrow the view even beside one right to all. */
async function visibilityOf({ store, user }: IntegrationContext): Promise<Matches> {
    const holds = (kind: IntegrationKind, scope: 'all' | 'own') =>
        hasPermission(store, user._id, managePermissions[kind][scope]);
    const [allIncoming, allOutgoing] = await Promise.all([holds('incoming', 'all'), holds('outgoing', 'all')]);
    const [ownIncoming, ownOutgoing] = await Promise.all([holds('incoming', 'own'), holds('outgoing', 'own')]);
    const isOwn: Matches = ({ _createdBy }) => _createdBy?._id === user._id;
    if (allIncoming && allOutgoing) {
        return () => true;
    }
    if (ownIncoming && ownOutgoing) {
        return isOwn;
    }
    return (integration) =>
        integration.type === 'webhook-incoming'
            ? allIncoming || (ownIncoming && isOwn(integration))
            : allOutgoing || (ownOutgoing && isOwn(integration));
}
