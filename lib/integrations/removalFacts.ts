import type { RemakeFacts, RemovalFacts } from '../messages/facts/RemovalFacts';
import type { Integration } from './Integration';

/** What there is to tell about an integration that is to be removed. */
export function removalFacts({ id, kind, values, author }: Integration, remake: RemakeFacts): RemovalFacts {
    const { name, enabled, channel = [], username, event, urls = [] } = values;
    return {
        id,
        kind,
        name,
        enabled: enabled === true,
        channel,
        username,
        event,
        urls,
        author: author?.username,
        remake,
    };
}
