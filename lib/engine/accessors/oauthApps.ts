import type { IModify, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import { mayBeDenied } from './mayBeDenied';
import type { ClientRegistry } from '../../accounts/registerClient';

/** The OAuth clients of one app through the engine's accessors. */
export function engineClientRegistry(read: IRead, modify: IModify, appId: string): ClientRegistry {
    const modifier = modify.getOAuthAppsModifier();
    return {
        find: (id) => mayBeDenied(read.getOAuthAppsReader().getOAuthAppById(id, appId)),
        create: (client) => mayBeDenied(modifier.createOAuthApp(client, appId)),
        update: (client, id) => modifier.updateOAuthApp(client, id, appId),
        remove: (id) => modifier.deleteOAuthApp(id, appId),
    };
}
