import type { IIntegration } from '@rocket.chat/core-typings';
import { plainError } from '../rest/ServerError.mts';
import { findOne } from '../store/findOne.mts';
import { hasPermission } from '../store/permissions.mts';
import type { IntegrationContext } from './IntegrationContext.mts';
import { managePermissions } from './managePermissions.mts';

/** The query of `integrations.get`. */
export interface GetQuery {
    integrationId: string;
    createdBy?: string;
}

/** `integrations.get`: one integration, token and script included, for whoever manages all of its kind or made it and manages their own. */
export async function getIntegration(context: IntegrationContext, query: GetQuery): Promise<IIntegration> {
    const { integrationId, createdBy } = query;
    if (integrationId === '') {
        throw plainError('The query parameter "integrationId" is required.');
    }
    const author = createdBy === undefined || createdBy === '' ? {} : { '_createdBy._id': createdBy };
    const integration = await findOne(context.store.integrations, { _id: integrationId, ...author });
    if (!integration) {
        throw plainError('The integration does not exists.');
    }
    if (!(await mayRead(context, integration))) {
        throw plainError('not-authorized');
    }
    return integration;
}

async function mayRead({ store, user }: IntegrationContext, integration: IIntegration): Promise<boolean> {
    const { all, own } = managePermissions[integration.type === 'webhook-incoming' ? 'incoming' : 'outgoing'];
    return (
        (await hasPermission(store, user._id, all)) ||
        (integration._createdBy?._id === user._id && (await hasPermission(store, user._id, own)))
    );
}
