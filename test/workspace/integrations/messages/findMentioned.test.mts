import { expect, test } from '@jest/globals';
import { seed } from '../../store/seed.mts';
import { openStore } from '../../store/Store.mts';
import { findMentioned } from './findMentioned.mts';

test.each([
    ['#general and #ops, by @uma', ['uma'], ['general', 'ops']],
    ['Merged #128 for @nobody', [], []],
    ['@all in C#general, a@uma', ['all'], []],
    ['#olivia', [], []],
])('of %j those that there are are kept', async (text, people, rooms) => {
    const store = await openStore();
    await seed(store);
    const { mentions = [], channels = [] } = await findMentioned(store, text);
    expect(mentions.map(({ username }) => username)).toEqual(people);
    expect(channels.map(({ name }) => name).sort()).toEqual(rooms);
});
