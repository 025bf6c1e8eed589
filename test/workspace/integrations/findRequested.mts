import type { IIntegration } from '@rocket.chat/core-typings';
import { plainError } from '../rest/ServerError.mts';
import { findOne } from '../store/findOne.mts';
import type { Store } from '../store/Store.mts';

/** How update and remove name an integration. */
export interface RequestedIntegration {
    integrationId?: string;
    target_url?: string;
}

/** The integration a request names, by one of its URLs before its id; throws when there is none. */
export async function findRequested(store: Store, requested: RequestedIntegration): Promise<IIntegration> {
    const { integrationId, target_url: url } = requested;
    const integration = await findOne(store.integrations, url ? { urls: url } : { _id: integrationId ?? '' });
    if (!integration) {
        throw plainError('No integration found.');
    }
    return integration;
}
