import { andThen, succeed } from '../Outcome';
import type { Invocation } from './Invocation';
import type { MyAccount } from '../dispatch/CommandContext';
import { startUrl } from './connecting/endpointPaths';
import { ForgetRequests } from './jobs/ForgetRequests';

/** The sender's own connection, with links that answer in the room and thread of their command. */
export function ownConnection({ sender, room, threadId, services, accessors }: Invocation): MyAccount {
    const { requests, connections, environment } = services;
    const exists = async () => (await connections.find(sender.id)) !== undefined;
    return {
        begin: (words) =>
            andThen(services.configuration(), async ({ siteUrl }) => {
                // Whoever follows the link is sent to the provider at once: the client must be there by then.
                const client = await services.oauthClient(siteUrl);
                return andThen(client, async () => {
                    const request = { userId: sender.id, roomId: room.id, threadId, words };
                    const [secret] = await Promise.all([
                        requests.begin(request),
                        ForgetRequests.schedule(accessors.modify, environment.now()),
                    ]);
                    return succeed(startUrl(siteUrl, environment.appId, secret));
                });
            }),
        exists,
        forget: async () => {
            const known = await exists();
            await connections.forget(sender.id);
            return known;
        },
    };
}
