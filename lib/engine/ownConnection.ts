import { succeed } from '../Outcome';
import type { Origin } from './Invocation';
import type { OwnConnection } from '../dispatch/CommandContext';
import { startUrl } from './connecting/endpointPaths';
import type { Services } from './services';

/** The sender's own connection, with links that answer in the room and thread of their command. */
export function ownConnection({ sender, room, threadId }: Origin, services: Services): OwnConnection {
    const { requests, connections, shared } = services;
    return {
        begin: async (words) => {
            const configuration = await services.configuration();
            if (!configuration.ok) {
                return configuration;
            }
            const { siteUrl } = configuration.value;
            // Whoever follows the link is sent to the provider at once: the client must be there by then.
            const client = await services.oauthClient(siteUrl);
            if (!client.ok) {
                return client;
            }
            const secret = await requests.begin({ userId: sender.id, roomId: room.id, threadId, words });
            return succeed(startUrl(siteUrl, shared.appId, secret));
        },
        forget: async () => {
            const known = await connections.find(sender.id);
            await connections.forget(sender.id);
            return known !== undefined;
        },
    };
}
