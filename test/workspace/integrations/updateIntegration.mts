import type { IIntegration } from '@rocket.chat/core-typings';
import { plainError } from '../rest/ServerError.mts';
import { findRequested } from './findRequested.mts';
import type { UpdateBody } from './IntegrationBody.mts';
import type { IntegrationContext } from './IntegrationContext.mts';
import { updateIncomingIntegration } from './updateIncomingIntegration.mts';
import { updateOutgoingIntegration } from './updateOutgoingIntegration.mts';

/** `integrations.update`: changes the integration that the request names and returns it as it then is; `type` picks the rules, whatever is stored. */
export async function updateIntegration(context: IntegrationContext, body: UpdateBody): Promise<IIntegration> {
    const { store } = context;
    switch (body.type) {
        case 'webhook-outgoing': {
            const { _id } = await findRequested(store, body);
            await updateOutgoingIntegration(context, _id, body);
            return findRequested(store, { integrationId: _id });
        }
        case 'webhook-incoming': {
            const { _id } = await findRequested(store, { integrationId: body.integrationId });
            await updateIncomingIntegration(context, _id, body);
            return findRequested(store, { integrationId: _id });
        }
        default:
            throw plainError('Invalid integration type.');
    }
}
