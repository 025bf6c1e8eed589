import { createHash } from 'node:crypto';
import { AppSourceStorage, type IAppStorageItem } from '@host/apps-engine/server/storage';
import type Datastore from '@seald-io/nedb';
import { findOne } from '../../store/findOne.mts';
import type { StoredDocument } from '../../store/Store.mts';

/** The app packages in the store, by app id (the server keeps them in GridFS). */
export class AppPackages extends AppSourceStorage {
    constructor(private readonly sources: Datastore<StoredDocument>) {
        super();
    }

    async store(item: IAppStorageItem, zip: Buffer): Promise<string> {
        return this.update(item, zip);
    }

    async fetch({ id }: IAppStorageItem): Promise<Buffer> {
        const source = await findOne(this.sources, { _id: id });
        if (!source) {
            throw new Error(`There is no package of the app ${id}`);
        }
        return Buffer.from(source.zip as string, 'base64');
    }

    async update({ id }: IAppStorageItem, zip: Buffer): Promise<string> {
        await this.sources.updateAsync({ _id: id }, { _id: id, zip: zip.toString('base64') }, { upsert: true });
        // Part of what the engine signs, so that another package makes another signature, by which instances tell them apart.
        return `store:/${createHash('sha256').update(zip).digest('hex')}`;
    }

    async remove({ id }: IAppStorageItem): Promise<void> {
        await this.sources.removeAsync({ _id: id }, {});
    }
}
