import type { RocketChatAssociationRecord } from '@host/apps-engine/definition/metadata';
import { PersistenceBridge as EnginePersistenceBridge } from '@host/apps-engine/server/bridges';
import { findOne } from '../../store/findOne.mts';
import { objectId } from '../../store/objectId.mts';
import type { StoredDocument } from '../../store/Store.mts';
import type { EngineContext } from './EngineContext.mts';

/** The order in which the server's database has them. */
const oldestFirst = { _id: 1 };

/**
 * Apps' own records (the server's AppPersistenceBridge). As there, reading and removing by associations takes every record that
 * has all of them, updating only the one record that has exactly them in their order; that one is looked for and then made, so that two
 * at once can leave two. Associations are kept as `model:id`.
 */
export class PersistenceBridge extends EnginePersistenceBridge {
    constructor(private readonly context: EngineContext) {
        super();
    }

    async purge(appId: string): Promise<void> {
        await this.records.removeAsync({ appId }, { multi: true });
    }

    protected create(data: object, appId: string): Promise<string> {
        return this.insert(data, [], appId);
    }

    protected createWithAssociations(
        data: object,
        associations: RocketChatAssociationRecord[],
        appId: string,
    ): Promise<string> {
        return this.insert(data, associations, appId);
    }

    protected async readById(id: string, appId: string): Promise<object> {
        const record = await findOne(this.records, { _id: id, appId });
        return record ? dataOf(record) : {};
    }

    protected async readByAssociations(associations: RocketChatAssociationRecord[], appId: string): Promise<object[]> {
        return (await this.records.findAsync(havingAll(associations, appId)).sort(oldestFirst)).map(dataOf);
    }

    protected async remove(id: string, appId: string): Promise<object | undefined> {
        const record = await findOne(this.records, { _id: id, appId });
        await this.records.removeAsync({ _id: id, appId }, {});
        return record && dataOf(record);
    }

    protected async removeByAssociations(
        associations: RocketChatAssociationRecord[],
        appId: string,
    ): Promise<object[] | undefined> {
        const query = havingAll(associations, appId);
        const records = await this.records.findAsync(query);
        await this.records.removeAsync(query, { multi: true });
        return records.map(dataOf);
    }

    protected update(): Promise<string> {
        return Promise.reject(new Error('Not implemented.'));
    }

    protected async updateByAssociations(
        associations: RocketChatAssociationRecord[],
        data: object,
        upsert: boolean,
        appId: string,
    ): Promise<string> {
        assertObject(data);
        const texts = associations.map(asText);
        const query = { ...indexed(texts), $and: [{ appId }, { associations: texts }] };
        const [record] = await this.records.findAsync(query).sort(oldestFirst).limit(1);
        if (record) {
            await this.records.updateAsync({ _id: record._id }, { $set: { data } }, {});
            return '';
        }
        return upsert ? this.insert(data, associations, appId) : '';
    }

    private get records(): EngineContext['store']['appPersistence'] {
        return this.context.store.appPersistence;
    }

    private async insert(data: object, associations: RocketChatAssociationRecord[], appId: string): Promise<string> {
        assertObject(data);
        const record = { _id: objectId(), appId, associations: associations.map(asText), data };
        return (await this.records.insertAsync(record))._id;
    }
}

function asText(association: RocketChatAssociationRecord): string {
    // In the sandbox's messages an association is its plain fields, which the class calls private.
    const { model, id } = association as unknown as { model: string; id: string };
    return `${model}:${id}`;
}

function havingAll(associations: RocketChatAssociationRecord[], appId: string): object {
    const texts = associations.map(asText);
    return { ...indexed(texts), $and: [{ appId }, ...texts.map((text) => ({ associations: text }))] };
}

/** The part of a query that the store has an index for. */
function indexed([first]: string[]): object {
    return first === undefined ? {} : { associations: first };
}

function dataOf(record: StoredDocument): object {
    return record.data as object;
}

function assertObject(data: unknown): void {
    if (typeof data !== 'object') {
        throw new Error('Attempted to store an invalid data type, it must be an object.');
    }
}
