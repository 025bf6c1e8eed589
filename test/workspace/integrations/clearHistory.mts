import { meteorError } from '../rest/ServerError.mts';
import { findManaged } from './findManaged.mts';
import type { IntegrationContext } from './IntegrationContext.mts';

const details = { method: 'clearIntegrationHistory' };

/** `integrations.clearHistory`: forgets the calls of an outgoing webhook. */
export async function clearHistory(context: IntegrationContext, body: { integrationId: string }): Promise<void> {
    const { authorized, integration } = await findManaged(context, 'outgoing', body.integrationId);
    if (!authorized) {
        throw meteorError('not_authorized', 'Unauthorized', details);
    }
    if (!integration) {
        throw meteorError('error-invalid-integration', 'Invalid integration', details);
    }
    await context.store.integrationHistory.removeAsync({ 'integration._id': integration._id }, { multi: true });
}
