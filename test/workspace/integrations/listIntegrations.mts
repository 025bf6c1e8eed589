import type { IIntegration } from '@rocket.chat/core-typings';
import { readPage, readSort } from '../rest/pagination.mts';
import type { PageQuery } from '../rest/pagination.mts';
import { hasPermission } from '../store/permissions.mts';
import type { IntegrationContext } from './IntegrationContext.mts';
import { managePermissions } from './managePermissions.mts';
import type { IntegrationKind } from './managePermissions.mts';
import { readPageOf } from './readPageOf.mts';
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
    const page = await readPage(store, query);
    const sort = query.sort === undefined ? undefined : readSort(query, {});
    const visible = await visibleTo(context);
    const { documents, facts } = await readPageOf(store.integrations, {
        query: { ...visible, ...filters(query) },
        sort,
        page,
    });
    return { integrations: documents, ...facts };
}

function filters({ name, type }: ListQuery): Record<string, unknown> {
    return {
        ...(name ? { name: new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'i') } : {}),
        ...(type ? { type } : {}),
    };
}

/** As `mountIntegrationQueryBasedOnPermissions`: both rights to own integrations narrow the view even beside one right to all. */
async function visibleTo({ store, user }: IntegrationContext): Promise<Record<string, unknown>> {
    const holds = (kind: IntegrationKind, scope: 'all' | 'own') =>
        hasPermission(store, user._id, managePermissions[kind][scope]);
    const own = { '_createdBy._id': user._id };
    if ((await holds('incoming', 'all')) && (await holds('outgoing', 'all'))) {
        return {};
    }
    if ((await holds('incoming', 'own')) && (await holds('outgoing', 'own'))) {
        return own;
    }
    const alternatives: Record<string, unknown>[] = [];
    for (const kind of ['outgoing', 'incoming'] as const) {
        const type = { type: `webhook-${kind}` };
        alternatives.push(...((await holds(kind, 'all')) ? [type] : []));
        alternatives.push(...((await holds(kind, 'own')) ? [{ ...own, ...type }] : []));
    }
    return { $or: alternatives };
}
