import { expect, test } from '@jest/globals';
import type { IIntegration } from '@rocket.chat/core-typings';
import Datastore from '@seald-io/nedb';
import { keepIntegrationList } from './keepIntegrationList.mts';

function integration(_id: string, name = _id): IIntegration {
    return { _id, name, type: 'webhook-incoming' } as IIntegration;
}

test('the list of all is as the store after every kind of write, in whatever order', async () => {
    const collection = new Datastore<IIntegration>();
    const list = keepIntegrationList(collection);
    const names = async () => (await list()).map(({ name }) => name);
    expect(await names()).toEqual([]);
    await collection.insertAsync(integration('b', 'Second'));
    await collection.insertAsync([integration('d', 'Fourth'), integration('c', 'Third')]);
    expect(await names()).toEqual(['second', 'third', 'fourth']);
    await collection.insertAsync(integration('a', 'First'));
    expect(await names()).toEqual(['first', 'second', 'third', 'fourth']);
    await collection.updateAsync({ _id: 'b' }, { $set: { name: 'Other' } });
    expect(await names()).toEqual(['first', 'other', 'third', 'fourth']);
    await collection.removeAsync({ _id: 'c' }, {});
    expect(await names()).toEqual(['first', 'other', 'fourth']);
    const listed = (await list({ name: -1 })).map((it) => it.integration.name);
    expect(listed).toEqual(['Other', 'Fourth', 'First']);
});

test('a list made while something is added has it once', async () => {
    const collection = new Datastore<IIntegration>();
    const list = keepIntegrationList(collection);
    const added = ['a', 'b', 'c'].map((id) => collection.insertAsync(integration(id)));
    const lists = [list(), ...added.map((adding) => adding.then(() => list()))];
    await Promise.all([...added, ...lists]);
    expect((await list()).map(({ name }) => name)).toEqual(['a', 'b', 'c']);
});
