import type { RemakeFacts, RemovalFacts } from '../messages/facts/RemovalFacts';
import type { Integration } from './Integration';
import { summaryFacts } from './summaryFacts';

/** What there is to tell about an integration that is to be removed. */
export function removalFacts(integration: Integration, remake: RemakeFacts): RemovalFacts {
    return { ...summaryFacts(integration), author: integration.author?.username, remake };
}
