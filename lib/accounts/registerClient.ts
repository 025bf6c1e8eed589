import type { Outcome } from '../Outcome';
import { fail, succeed } from '../Outcome';
import type { OAuthClient } from '../api/OAuthProvider';
import type { Records } from '../Records';

/** An OAuth client as the workspace keeps it (engine `IOAuthApp`). */
export interface RegisteredClient extends Partial<OAuthClient> {
    readonly id: string;
    readonly name: string;
    readonly active: boolean;
}

/** What a client is created or updated with; the workspace generates omitted credentials (engine `IOAuthAppParams`). */
export type ClientRegistration = Omit<RegisteredClient, 'id' | 'redirectUri'> & Pick<OAuthClient, 'redirectUri'>;

/** The workspace's list of OAuth clients, as far as one app sees it (engine `IOAuthAppsReader`, `IOAuthAppsModify`). */
export interface ClientRegistry {
    find(id: string): Promise<RegisteredClient | undefined>;
    create(client: ClientRegistration): Promise<string | undefined>;
    update(client: ClientRegistration, id: string): Promise<void>;
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
 * The app's own OAuth client, registered when it is missing, and repaired when it was deactivated or the site URL has
 * changed. Fails as `registration-failed`, for example when a permission is missing.
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

async function create(registration: Registration): Promise<RegisteredClient | undefined> {
    const { registry, records, redirectUri } = registration;
    const id = await registry.create({ name: NAME, active: true, redirectUri });
    if (id === undefined) {
        return undefined;
    }
    const created = await registry.find(id);
    if (created === undefined) {
        // Without permission to read clients it could never be used, and each attempt would leave another one behind.
        await registry.remove(id);
        return undefined;
    }
    await records.add([KEY, keyOf(id)], { id });
    return findRegistered(registration, created);
}

/** Two instances may have registered at the same moment: every instance keeps the first by id, and removes the others. */
async function findRegistered(
    { registry, records }: Registration,
    created?: RegisteredClient,
): Promise<RegisteredClient | undefined> {
    let kept: RegisteredClient | undefined;
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

function clientOf(client: RegisteredClient | undefined): Outcome<OAuthClient> {
    const { clientId, clientSecret, redirectUri } = client ?? {};
    return clientId === undefined || clientSecret === undefined || redirectUri === undefined
        ? fail({ kind: 'registration-failed' })
        : succeed({ clientId, clientSecret, redirectUri });
}
