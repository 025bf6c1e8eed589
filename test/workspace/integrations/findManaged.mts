import type { IIntegration } from '@rocket.chat/core-typings';
import { findOne } from '../store/findOne.mts';
import { hasPermission } from '../store/permissions.mts';
import type { IntegrationContext } from './IntegrationContext.mts';
import { managePermissions } from './managePermissions.mts';
import type { IntegrationKind } from './managePermissions.mts';

/** What a user may manage of one kind: any integration, only their own, or none. */
export interface Managed {
    authorized: boolean;
    integration?: IIntegration;
}

/** Looks an integration up as its editors do: whoever manages all sees any, others only their own; the stored type does not matter. */
export async function findManaged(context: IntegrationContext, kind: IntegrationKind, id: string): Promise<Managed> {
    const { store, user } = context;
    const { all, own } = managePermissions[kind];
    if (await hasPermission(store, user._id, all)) {
        return { authorized: true, integration: await findOne(store.integrations, { _id: id }) };
    }
    if (await hasPermission(store, user._id, own)) {
        const query = { _id: id, '_createdBy._id': user._id };
        return { authorized: true, integration: await findOne(store.integrations, query) };
    }
    return { authorized: false };
}
