import type { IOAuthApp, IOAuthAppParams } from '@rocket.chat/apps-engine/definition/accessors/IOAuthApp';
import type { Outcome } from '../Failure';
import { fail, succeed } from '../Failure';
import type { OAuthClient } from '../api/OAuthProvider';
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
    const known = (await findRegistered(registration)) ?? (await create(registration));
    if (known === undefined || (known.active && known.redirectUri === redirectUri)) {
        return clientOf(known);
    }
    const { id, name, clientId, clientSecret } = known;
    await registry.update({ name, clientId, clientSecret, active: true, redirectUri }, id);
    return clientOf(await registry.find(id));
}

async function create(registration: Registration): Promise<IOAuthApp | undefined> {
    const { registry, records, redirectUri } = registration;
    const id = await registry.create({ name: NAME, active: true, redirectUri });
    if (id === undefined) {
        return undefined;
    }
    const [created] = await Promise.all([registry.find(id), records.add([KEY, keyOf(id)], { id })]);
    return findRegistered(registration, created);
}

/** Two instances may have registered at the same moment: the first by id stays, for whichever of them looks. */
async function findRegistered(
    { registry, records }: Registration,
    created?: IOAuthApp,
): Promise<IOAuthApp | undefined> {
    let kept: IOAuthApp | undefined;
    for (const id of (await records.read(KEY)).map(idOf).sort()) {
        const found = id === created?.id ? created : await registry.find(id);
        if (found && kept) {
            await registry.remove(id);
        }
        if (!found || kept) {
            await records.remove(keyOf(id));
        }
        kept = kept ?? found;
    }
    return kept;
}

function idOf(stored: unknown): string {
    return String((stored as { id?: unknown } | null)?.id);
}

function keyOf(id: string): string {
    return `${KEY}:${id}`;
}

function clientOf(client: IOAuthApp | undefined): Outcome<OAuthClient> {
    const { clientId, clientSecret, redirectUri } = client ?? {};
    return clientId === undefined || clientSecret === undefined || redirectUri === undefined
        ? fail({ kind: 'registration-failed' })
        : succeed({ clientId, clientSecret, redirectUri });
}
