import type { IIntegration } from '@rocket.chat/core-typings';
import { plainError } from '../rest/ServerError.mts';
import { addIncomingIntegration } from './addIncomingIntegration.mts';
import { addOutgoingIntegration } from './addOutgoingIntegration.mts';
import type { IncomingBody, OutgoingBody } from './IntegrationBody.mts';
import type { IntegrationContext } from './IntegrationContext.mts';

/** `integrations.create`: adds the integration its type asks for; the schema's unanchored pattern lets other types through. */
export async function createIntegration(
    context: IntegrationContext,
    body: IncomingBody | OutgoingBody,
): Promise<IIntegration> {
    switch (body.type) {
        case 'webhook-incoming':
            return addIncomingIntegration(context, body);
        case 'webhook-outgoing':
            return addOutgoingIntegration(context, body);
        default:
            throw plainError('Invalid integration type.');
    }
}
