import { join } from 'node:path';
import type {
    IIntegration,
    IIntegrationHistory,
    IMessage,
    IOAuthAccessToken,
    IOAuthAuthCode,
    IPermission,
    IRole,
    IRoom,
    ISubscription,
    IUser,
} from '@rocket.chat/core-typings';
import Datastore from '@seald-io/nedb';
import { type IntegrationList, keepIntegrationList } from './keepIntegrationList.mts';

/** A document as nedb keeps it: anything with an `_id`. */
export interface StoredDocument {
    _id: string;
    [field: string]: unknown;
}

function collectionOf<Document>(name: string, folder?: string): Datastore<Document> {
    return new Datastore<Document>(folder === undefined ? {} : { filename: join(folder, `${name}.db`) });
}

const collections = {
    users: collectionOf<IUser>,
    roles: collectionOf<IRole>,
    permissions: collectionOf<IPermission>,
    rooms: collectionOf<IRoom>,
    subscriptions: collectionOf<ISubscription>,
    messages: collectionOf<IMessage>,
    integrations: collectionOf<IIntegration>,
    integrationHistory: collectionOf<IIntegrationHistory>,
    settings: collectionOf<StoredDocument>,
    apps: collectionOf<StoredDocument>,
    appSources: collectionOf<StoredDocument>,
    appPersistence: collectionOf<StoredDocument>,
    appLogs: collectionOf<StoredDocument>,
    oauthApps: collectionOf<StoredDocument>,
    oauthTokens: collectionOf<IOAuthAccessToken>,
    oauthCodes: collectionOf<IOAuthAuthCode>,
    uploads: collectionOf<StoredDocument>,
    scheduledJobs: collectionOf<StoredDocument>,
};

/** What is looked up by something other than its id, often enough for that to take time in a full workspace. */
const indexes: Partial<Record<keyof typeof collections, readonly string[]>> = {
    users: ['username'],
    rooms: ['name'],
    subscriptions: ['rid', 'u._id'],
    messages: ['rid'],
    appPersistence: ['associations'],
};

type Collections = { [name in keyof typeof collections]: ReturnType<(typeof collections)[name]> };

/** The workspace's collections, named as the server names them; several instances may share one store. */
export type Store = Collections & { integrationList: IntegrationList };

/** Opens every collection, in memory or, given a folder, one file each in it. */
export async function openStore(folder?: string): Promise<Store> {
    const names = Object.keys(collections) as (keyof typeof collections)[];
    const opened = names.map((name) => [name, collections[name](name, folder)] as const);
    const loading = opened.map(([, collection]) => collection.loadDatabaseAsync());
    // Where one is damaged, the others are done with their files before that is told.
    await Promise.allSettled(loading);
    await Promise.all(loading);
    await Promise.all(
        opened.flatMap(([name, collection]) =>
            (indexes[name] ?? []).map((fieldName) => collection.ensureIndexAsync({ fieldName })),
        ),
    );
    const store = Object.fromEntries(opened) as Collections;
    return { ...store, integrationList: keepIntegrationList(store.integrations) };
}
