import type { CreatedFacts } from '../messages/facts/CreatedFacts';
import { fields } from './fields';
import type { Integration } from './Integration';
import { summaryFacts } from './summaryFacts';
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
    const { token, scriptError } = integration;
    const summary = summaryFacts(integration);
    return {
        ...summary,
        token,
        scriptError,
        onBehalfOf,
        invitable: incoming && privateRoom !== undefined && summary.channel.includes(privateRoom),
        otherPoster: incoming && summary.username !== fields.username.default,
        ...(webhookUrl === undefined ? {} : { webhookUrl, curl: curlLine(webhookUrl) }),
    };
}
