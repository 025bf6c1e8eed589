import { succeed } from '../Outcome';
import type { Invocation } from './Invocation';
import type { MyAccount } from '../dispatch/CommandContext';
import { startUrl } from './connecting/endpointPaths';
import { ForgetRequests } from './jobs/ForgetRequests';

/** The sender's own connection, with links that answer in the room and thread of their command. */
export function ownConnection({ sender, room, threadId, services, accessors }: Invocation): MyAccount {
    const { requests, connections, environment } = services;
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
            const request = { userId: sender.id, roomId: room.id, threadId, words };
            const [secret] = await Promise.all([
                requests.begin(request),
                ForgetRequests.schedule(accessors.modify, environment.now()),
            ]);
            return succeed(startUrl(siteUrl, environment.appId, secret));
        },
        forget: async () => {
            const known = await connections.find(sender.id);
            await connections.forget(sender.id);
            return known !== undefined;
        },
    };
}
