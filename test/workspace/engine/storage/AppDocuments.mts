import { randomBytes } from 'node:crypto';
import type { AppStatus } from '@host/apps-engine/definition/AppStatus';
import type { IAppInfo } from '@host/apps-engine/definition/metadata';
import type { ISetting } from '@host/apps-engine/definition/settings';
import type { IMarketplaceInfo } from '@host/apps-engine/server/marketplace';
import { AppInstallationSource, AppMetadataStorage, type IAppStorageItem } from '@host/apps-engine/server/storage';
import type Datastore from '@seald-io/nedb';
import { findOne } from '../../store/findOne.mts';
import type { StoredDocument } from '../../store/Store.mts';

/** The engine's app records in the store (the server's AppRealStorage over its `apps` collection). */
export class AppDocuments extends AppMetadataStorage {
    constructor(private readonly apps: Datastore<StoredDocument>) {
        super('nedb');
    }

    async create(item: IAppStorageItem): Promise<IAppStorageItem> {
        if (await findOne(this.apps, { id: item.id })) {
            throw new Error('App already exists.');
        }
        const now = new Date();
        // The same object, as the server's: the engine keeps what it gave, and goes by its status after a crash.
        Object.assign(item, { createdAt: now, updatedAt: now, _id: randomBytes(12).toString('hex') });
        await this.apps.insertAsync(pack(item));
        return item;
    }

    async retrieveOne(id: string): Promise<IAppStorageItem | null> {
        const document = await findOne(this.apps, { $or: [{ _id: id }, { id }] });
        return document ? unpack(document) : null;
    }

    async retrieveAll(): Promise<Map<string, IAppStorageItem>> {
        return asMap(await this.apps.findAsync({}));
    }

    async retrieveAllPrivate(): Promise<Map<string, IAppStorageItem>> {
        return asMap(await this.apps.findAsync({ installationSource: AppInstallationSource.PRIVATE }));
    }

    async remove(id: string): Promise<{ success: boolean }> {
        await this.apps.removeAsync({ id }, {});
        return { success: true };
    }

    /** Takes the place of an app's record; engines up to 1.56 write with this alone. */
    async update(item: IAppStorageItem): Promise<IAppStorageItem> {
        await this.apps.updateAsync({ id: item.id }, pack({ ...item, updatedAt: new Date() }));
        const updated = await this.retrieveOne(item.id);
        if (!updated) {
            throw new Error('Only an app that is stored can be updated');
        }
        return updated;
    }

    async updatePartialAndReturnDocument(
        { _id, ...changes }: Partial<IAppStorageItem>,
        { unsetPermissionsGranted = false } = {},
    ): Promise<IAppStorageItem> {
        const old = await this.retrieveOne(_id ?? '');
        if (!old) {
            throw new Error('Only an app that is stored can be updated');
        }
        const updated = { ...old, ...changes, updatedAt: new Date() };
        if (unsetPermissionsGranted) {
            delete updated.permissionsGranted;
        }
        await this.apps.updateAsync({ _id }, pack(updated));
        return updated;
    }

    async updateStatus(_id: string, status: AppStatus): Promise<boolean> {
        return this.change(_id, (item) => ({ ...item, status }));
    }

    async updateSetting(_id: string, setting: ISetting): Promise<boolean> {
        return this.change(_id, (item) => ({ ...item, settings: { ...item.settings, [setting.id]: setting } }));
    }

    async updateAppInfo(_id: string, info: IAppInfo): Promise<boolean> {
        return this.change(_id, (item) => ({ ...item, info }));
    }

    async updateMarketplaceInfo(_id: string, marketplaceInfo: IMarketplaceInfo[]): Promise<boolean> {
        return this.change(_id, (item) => ({ ...item, marketplaceInfo }));
    }

    private async change(_id: string, alter: (item: IAppStorageItem) => IAppStorageItem): Promise<boolean> {
        const item = await this.retrieveOne(_id);
        return item !== null && (await this.apps.updateAsync({ _id }, pack(alter(item)))).numAffected === 1;
    }
}

// Setting ids and translation keys are the app's own and may contain dots, which nedb has no field names with.
function pack(item: IAppStorageItem): StoredDocument {
    const { settings, languageContent, ...rest } = item;
    return {
        ...rest,
        _id: item._id ?? item.id,
        settings: Object.values(settings),
        languageContent: JSON.stringify(languageContent),
    };
}

function unpack({ settings, languageContent, ...rest }: StoredDocument): IAppStorageItem {
    const byId = (settings as ISetting[]).map((setting) => [setting.id, setting] as const);
    return {
        ...rest,
        settings: Object.fromEntries(byId),
        languageContent: JSON.parse(languageContent as string) as IAppStorageItem['languageContent'],
    } as unknown as IAppStorageItem;
}

function asMap(documents: StoredDocument[]): Map<string, IAppStorageItem> {
    return new Map(documents.map((document) => [document.id as string, unpack(document)]));
}
