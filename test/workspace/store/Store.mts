import { join } from 'node:path';
import type {
    IIntegration,
    IIntegrationHistory,
    IMessage,
    IPermission,
    IRole,
    IRoom,
    ISubscription,
    IUser,
} from '@rocket.chat/core-typings';
import Datastore from '@seald-io/nedb';

/** A document as nedb keeps it: anything with an `_id`. */
export interface StoredDocument {
    _id: string;
    [field: string]: unknown;
}

/** The workspace's collections, named as the server names them; several instances may share one store. */
export interface Store {
    users: Datastore<IUser>;
    roles: Datastore<IRole>;
    permissions: Datastore<IPermission>;
    rooms: Datastore<IRoom>;
    subscriptions: Datastore<ISubscription>;
    messages: Datastore<IMessage>;
    integrations: Datastore<IIntegration>;
    integrationHistory: Datastore<IIntegrationHistory>;
    settings: Datastore<StoredDocument>;
    apps: Datastore<StoredDocument>;
    appSources: Datastore<StoredDocument>;
    appPersistence: Datastore<StoredDocument>;
    appLogs: Datastore<StoredDocument>;
    oauthApps: Datastore<StoredDocument>;
    oauthTokens: Datastore<StoredDocument>;
    uploads: Datastore<StoredDocument>;
    scheduledJobs: Datastore<StoredDocument>;
}

const collectionNames: { [name in keyof Store]: true } = {
    users: true,
    roles: true,
    permissions: true,
    rooms: true,
    subscriptions: true,
    messages: true,
    integrations: true,
    integrationHistory: true,
    settings: true,
    apps: true,
    appSources: true,
    appPersistence: true,
    appLogs: true,
    oauthApps: true,
    oauthTokens: true,
    uploads: true,
    scheduledJobs: true,
};

/** Opens every collection, in memory or, given a folder, one file each in it. */
export async function openStore(folder?: string): Promise<Store> {
    const opened = await Promise.all(
        Object.keys(collectionNames).map(async (name) => {
            const collection = new Datastore(folder === undefined ? {} : { filename: join(folder, `${name}.db`) });
            await collection.loadDatabaseAsync();
            return [name, collection] as const;
        }),
    );
    return Object.fromEntries(opened) as unknown as Store;
}
