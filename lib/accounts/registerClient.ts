import type { IOAuthApp, IOAuthAppParams } from '@rocket.chat/apps-engine/definition/accessors/IOAuthApp';
import type { Outcome } from '../Failure';
import { fail, succeed } from '../Failure';
import type { OAuthClient } from './OAuthProvider';
import type { Records } from './Records';

/** The workspace's list of OAuth clients, as far as one app sees it (engine `IOAuthAppsReader`, `IOAuthAppsModify`). */
export interface ClientRegistry {
    find(id: string): Promise<IOAuthApp | undefined>;
    create(client: IOAuthAppParams): Promise<string | undefined>;
    update(client: IOAuthAppParams, id: string): Promise<void>;
    remove(id: string): Promise<void>;
}

/** Everything that registering needs. */
export interface Registration {
    readonly registry: ClientRegistry;
    readonly records: Records;
    readonly redirectUri: string;
}

const KEY = 'oauth-client';
const NAME = 'Integrations';

/**
 * The app's own OAuth client, registered when it is not there, mended when it was deactivated or the site's address
 * changed. Fails as `registration-failed`, as when a permission is missing.
 */
export async function registerClient(registration: Registration): Promise<Outcome<OAuthClient>> {
    const { registry, redirectUri } = registration;
    const id = await storedId(registration);
    const known = id === undefined ? undefined : await registry.find(id);
    if (id === undefined || known === undefined) {
        return create(registration);
    }
    if (known.active && known.redirectUri === redirectUri) {
        return clientOf(known);
    }
    const { name, clientId, clientSecret } = known;
    await registry.update({ name, clientId, clientSecret, active: true, redirectUri }, id);
    return clientOf(await registry.find(id));
}

async function create(registration: Registration): Promise<Outcome<OAuthClient>> {
    const { registry, records, redirectUri } = registration;
    const id = await registry.create({ name: NAME, active: true, redirectUri });
    if (id === undefined) {
        return fail({ kind: 'registration-failed' });
    }
    await records.replace(KEY, { id });
    const kept = (await storedId(registration)) ?? id;
    if (kept !== id) {
        // Another instance registered at the same moment: one client is enough.
        await registry.remove(id);
    }
    return clientOf(await registry.find(kept));
}

async function storedId({ records }: Registration): Promise<string | undefined> {
    const [stored] = await records.read(KEY);
    const { id } = (stored ?? {}) as { id?: unknown };
    return typeof id === 'string' ? id : undefined;
}

function clientOf(client: IOAuthApp | undefined): Outcome<OAuthClient> {
    const { clientId, clientSecret, redirectUri } = client ?? {};
    return clientId === undefined || clientSecret === undefined || redirectUri === undefined
        ? fail({ kind: 'registration-failed' })
        : succeed({ clientId, clientSecret, redirectUri });
}
