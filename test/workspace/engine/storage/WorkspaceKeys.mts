import type { IInternalFederationBridge } from '@host/apps-engine/server/bridges';
import { findOne } from '../../store/findOne.mts';
import type { Store, StoredDocument } from '../../store/Store.mts';
import { cachedKeyPair, type KeyPair } from './cachedKeyPair.mts';

const settingId = 'Federation_Keys';

/** The key pair with which the workspace signs the apps it installs; looked up before it is asked for, and kept in the store. */
export class WorkspaceKeys implements IInternalFederationBridge {
    private readonly keys: Promise<KeyPair>;

    constructor(store: Store) {
        this.keys = findOrMakeKeys(store);
    }

    async getPrivateKey(): Promise<string> {
        return (await this.keys).privateKey;
    }

    async getPublicKey(): Promise<string> {
        return (await this.keys).publicKey;
    }
}

async function findOrMakeKeys(store: Store): Promise<KeyPair> {
    const stored = await findOne(store.settings, { _id: settingId });
    if (stored) {
        return stored.value as KeyPair;
    }
    const value = await cachedKeyPair();
    const setting: StoredDocument = { _id: settingId, value, public: false, hidden: true, secret: true };
    try {
        await store.settings.insertAsync(setting);
    } catch {
        // Another instance starting on the same store was first; its keys are the workspace's.
        return findOrMakeKeys(store);
    }
    return value;
}
