import type { IPersistence, IPersistenceRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { Records } from '../../lib/Records.ts';

interface Stored {
    keys: readonly string[];
    document: object;
}

/** Documents in memory under any of their keys. */
export class FakeRecords implements Records {
    private stored: Stored[] = [];

    read(key: string): Promise<readonly unknown[]> {
        return Promise.resolve(this.stored.filter(({ keys }) => keys.includes(key)).map(({ document }) => document));
    }

    add(keys: readonly string[], document: object): Promise<void> {
        this.stored.push({ keys, document });
        return Promise.resolve();
    }

    /** Looks first and writes then, as the server does: two at once can leave two, of which later ones change the first. */
    async replace(key: string, document: object): Promise<void> {
        const found = this.stored.find(({ keys }) => keys.length === 1 && keys[0] === key);
        await Promise.resolve();
        if (found) {
            found.document = document;
        } else {
            this.stored.push({ keys: [key], document });
        }
    }

    remove(key: string): Promise<void> {
        this.stored = this.stored.filter(({ keys }) => !keys.includes(key));
        return Promise.resolve();
    }
}

interface Association {
    getID(): string;
}

/** The engine's two persistence accessors over such records. */
export function persistenceOver(records: Records): { reader: IPersistenceRead; persistence: IPersistence } {
    const reader = { readByAssociation: (key: Association) => records.read(key.getID()) };
    const persistence = {
        createWithAssociations: (document: object, keys: Association[]) =>
            records.add(
                keys.map((key) => key.getID()),
                document,
            ),
        updateByAssociation: (key: Association, document: object) => records.replace(key.getID(), document),
        removeByAssociation: (key: Association) => records.remove(key.getID()),
    };
    return { reader: reader as unknown as IPersistenceRead, persistence: persistence as unknown as IPersistence };
}
