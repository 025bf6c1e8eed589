import type { IIntegration } from '@rocket.chat/core-typings';
import { meteorError, plainError } from '../rest/ServerError.mts';
import { findManaged } from './findManaged.mts';
import { findRequested } from './findRequested.mts';
import type { IntegrationContext } from './IntegrationContext.mts';
import type { IntegrationKind } from './managePermissions.mts';

/** The body of `integrations.remove`: an incoming webhook by id, an outgoing one by id or by one of its URLs. */
export interface RemoveBody {
    type: string;
    integrationId?: string;
    target_url?: string;
}

const kinds = new Map<string, IntegrationKind>([
    ['webhook-incoming', 'incoming'],
    ['webhook-outgoing', 'outgoing'],
]);

/** `integrations.remove`: removes an integration, an outgoing one with its history, and returns it; the stored type is not compared. */
export async function removeIntegration(context: IntegrationContext, body: RemoveBody): Promise<IIntegration> {
    const kind = kinds.get(body.type);
    if (!kind) {
        throw plainError('Invalid integration type.');
    }
    const { store } = context;
    const { integrationId, target_url } = body;
    if (kind === 'outgoing' && !integrationId && !target_url) {
        throw plainError('An integrationId or target_url needs to be provided.');
    }
    const named = kind === 'incoming' ? { integrationId } : { integrationId, target_url };
    const integration = await findRequested(store, named);
    await checkMayRemove(context, kind, integration._id);
    await store.integrations.removeAsync({ _id: integration._id }, {});
    if (kind === 'outgoing') {
        await store.integrationHistory.removeAsync({ 'integration._id': integration._id }, { multi: true });
    }
    return integration;
}

async function checkMayRemove(context: IntegrationContext, kind: IntegrationKind, id: string): Promise<void> {
    const method = kind === 'incoming' ? 'deleteIncomingIntegration' : 'deleteOutgoingIntegration';
    const { authorized, integration } = await findManaged(context, kind, id);
    if (!authorized) {
        throw meteorError('not_authorized', 'Unauthorized', { method });
    }
    if (!integration) {
        throw meteorError('error-invalid-integration', 'Invalid integration', { method });
    }
}
