import type { IIntegrationHistory } from '@rocket.chat/core-typings';
import { meteorError } from '../rest/ServerError.mts';
import { findOne } from '../store/findOne.mts';
import { findManaged } from './findManaged.mts';
import type { IntegrationContext } from './IntegrationContext.mts';

const details = { method: 'replayOutgoingIntegration' };

/** The body of `integrations.replayOutgoing`. */
export interface ReplayBody {
    integrationId: string;
    historyId: string;
}

/** `integrations.replayOutgoing`: asks for a recorded call to be made again, if one with a URL was recorded; does not wait for it. */
export async function replayOutgoing(context: IntegrationContext, body: ReplayBody): Promise<void> {
    const { integration } = await findManaged(context, 'outgoing', body.integrationId);
    if (!integration) {
        throw meteorError('error-invalid-integration', 'Invalid integration', details);
    }
    const history = await requireHistory(context, { ...body, integrationId: integration._id });
    if (integration.type !== 'webhook-outgoing') {
        const reason = 'The integration type to replay must be an outgoing webhook.';
        throw meteorError('integration-type-must-be-outgoing', reason);
    }
    if (!history.data) {
        const reason = 'The history data must be defined to replay an integration.';
        throw meteorError('history-data-must-be-defined', reason);
    }
    if (history.url) {
        context.events.emit('replay', { integration, history });
    }
}

async function requireHistory({ store }: IntegrationContext, body: ReplayBody): Promise<IIntegrationHistory> {
    const { historyId, integrationId } = body;
    const history = await findOne(store.integrationHistory, { _id: historyId, 'integration._id': integrationId });
    if (!history) {
        throw meteorError('error-invalid-integration-history', 'Invalid Integration History', details);
    }
    return history;
}
