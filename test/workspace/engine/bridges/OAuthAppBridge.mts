import type { IOAuthApp, IOAuthAppParams } from '@host/apps-engine/definition/accessors/IOAuthApp';
import { OAuthAppsBridge } from '@host/apps-engine/server/bridges/OAuthAppsBridge';
import { randomUUID } from 'node:crypto';
import { findOne } from '../../store/findOne.mts';
import { randomId } from '../../store/randomId.mts';
import type { StoredDocument } from '../../store/Store.mts';
import type { EngineContext } from './EngineContext.mts';

/** The OAuth clients that apps register for themselves (the server's AppOAuthAppsBridge). */
export class OAuthAppBridge extends OAuthAppsBridge {
    constructor(private readonly context: EngineContext) {
        super();
    }

    /** Removes all of an app's clients, as the server does when the app is uninstalled. */
    async purge(appId: string): Promise<void> {
        await this.clients.removeAsync({ appId }, { multi: true });
    }

    protected async create(params: IOAuthAppParams, appId: string): Promise<string | null> {
        const user = await findOne(this.context.store.users, { appId });
        if (!user) {
            throw new Error(`The user for app ${appId} is not registered.`);
        }
        const client = await this.clients.insertAsync({
            ...params,
            _id: randomUUID(),
            appId,
            clientId: params.clientId ?? randomId(),
            clientSecret: params.clientSecret ?? randomId(43),
            _createdAt: new Date(),
            _createdBy: { _id: user._id, username: user.username },
        });
        return client._id;
    }

    protected async getById(id: string, appId: string): Promise<IOAuthApp | null> {
        const client = await findOne(this.clients, { _id: id, appId });
        return client ? toApp(client) : null;
    }

    protected async getByName(name: string, appId: string): Promise<IOAuthApp[]> {
        // The server hands these out as it stores them, with `_id` and without `id`.
        return (await this.clients.findAsync({ name, appId })) as unknown as IOAuthApp[];
    }

    protected async update(params: IOAuthAppParams, id: string, appId: string): Promise<void> {
        await this.clients.updateAsync({ _id: id, appId }, { $set: params }, { upsert: true });
    }

    protected async delete(id: string, appId: string): Promise<void> {
        await this.clients.removeAsync({ _id: id, appId }, {});
    }

    private get clients(): EngineContext['store']['oauthApps'] {
        return this.context.store.oauthApps;
    }
}

function toApp({ _id, _createdAt, _createdBy, _updatedAt, ...rest }: StoredDocument): IOAuthApp {
    const by = _createdBy as { _id: string; username: string };
    return {
        ...(rest as unknown as Omit<IOAuthApp, 'id' | 'createdBy'>),
        id: _id,
        createdAt: (_createdAt as Date).toDateString(),
        createdBy: { id: by._id, username: by.username },
        updatedAt: _updatedAt as string | undefined,
    };
}
