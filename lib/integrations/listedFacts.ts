import type { ListedIntegration } from '../messages/facts/ListFacts';
import { whyNotApplicable } from './checkFields';
import { fields } from './fields';
import type { Integration } from './Integration';
import { summaryFacts } from './summaryFacts';

/** What a list tells of an integration. */
export function listedFacts(integration: Integration): ListedIntegration {
    const { values, author } = integration;
    return {
        ...summaryFacts(integration),
        inRooms: whyNotApplicable('channel', values) === undefined,
        otherEvent: values.event !== undefined && values.event !== fields.event.default,
        author: author?.username,
    };
}
