import type { CreatedFacts } from '../messages/facts/CreatedFacts';
import { fields } from './fields';
import type { Integration } from './Integration';
import { curlLine, webhookUrlOf } from './webhook';

/** What the reply to a create depends on beside the integration. */
export interface CreatedPlace {
    readonly siteUrl: string;
    /** The channel of the private room it was typed in, if it was one. */
    readonly privateRoom?: string;
    /** Username of the sender, when another account made the call. */
    readonly onBehalfOf?: string;
}

/** What there is to tell about a new integration. */
export function createdFacts(
    integration: Integration,
    { siteUrl, privateRoom, onBehalfOf }: CreatedPlace,
): CreatedFacts {
    const webhookUrl = webhookUrlOf(integration, siteUrl);
    const incoming = integration.kind === 'incoming';
    const { name, enabled, channel = [], username = '', event, urls = [] } = integration.values;
    const { id, kind, token, scriptError } = integration;
    return {
        id,
        kind,
        name,
        enabled: enabled === true,
        channel,
        username,
        event,
        urls,
        token,
        scriptError,
        onBehalfOf,
        invitable: incoming && privateRoom !== undefined && channel.includes(privateRoom),
        otherPoster: incoming && username !== fields.username.default,
        ...(webhookUrl === undefined ? {} : { webhookUrl, curl: curlLine(webhookUrl) }),
    };
}
