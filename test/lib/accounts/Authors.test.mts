import { beforeEach, expect, jest, test } from '@jest/globals';
import { Authors } from '../../../lib/accounts/Authors.ts';
import { FakeRecords } from '../../fakes/FakeRecords.mts';

const olivia = { userId: 'olivia-id', username: 'olivia' };
const owen = { userId: 'owen-id', username: 'owen' };

let records: FakeRecords;
let authors: Authors;

beforeEach(async () => {
    records = new FakeRecords();
    authors = new Authors(records);
    await authors.record('one', olivia);
    await authors.record('two', olivia);
    await authors.record('three', owen);
});

test('the author of an integration is who asked for it', async () => {
    expect(await authors.of('one')).toEqual(olivia);
    expect(await authors.of('three')).toEqual(owen);
    expect(await authors.of('four')).toBeUndefined();
});

test('the integrations of a person are those they asked for', async () => {
    expect(await authors.idsBy('olivia-id')).toEqual(new Set(['one', 'two']));
    expect(await authors.idsBy('uma-id')).toEqual(new Set());
});

test('an integration that is no more has no author, and its author loses no other', async () => {
    await authors.forget('one');
    expect(await authors.of('one')).toBeUndefined();
    expect(await authors.idsBy('olivia-id')).toEqual(new Set(['two']));
});

test('who has just been recorded is known without a look, and to others from what is kept', async () => {
    const read = jest.spyOn(records, 'read');
    expect(await authors.of('one')).toEqual(olivia);
    expect(read).not.toHaveBeenCalled();
    expect(await new Authors(records).of('one')).toEqual(olivia);
    expect(read).toHaveBeenCalledTimes(1);
});

test('who is being recorded is the author once that is done, and nobody where it failed', async () => {
    const recording = authors.record('four', owen);
    expect(await authors.of('four')).toEqual(owen);
    await recording;
    jest.spyOn(records, 'add').mockRejectedValueOnce(new Error('no database'));
    await expect(authors.record('five', owen)).rejects.toThrow('no database');
    expect(await authors.of('five')).toBeUndefined();
});

test('a broken record names nobody', async () => {
    await records.add(['author-of:five', 'authored-by:uma-id'], { userId: 'uma-id' });
    expect(await authors.of('five')).toBeUndefined();
    expect(await authors.idsBy('uma-id')).toEqual(new Set());
});
