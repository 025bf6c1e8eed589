import { expect, test } from '@jest/globals';
import { aWorkspace } from '../fakes/aWorkspace.mts';
import { FakeRecords } from '../fakes/FakeRecords.mts';
import { FakeRestApi } from '../fakes/FakeRestApi.mts';
import { anEnvironment } from '../fakes/runWords.mts';

const names = ['A', 'B', 'C'];
const kept = JSON.stringify(names.map((name) => ({ type: 'incoming', name, channel: ['#general'] })));

/** Lets others go on for as many steps as it is to last in milliseconds: of two that wait, one comes first. */
async function sleep(milliseconds: number): Promise<void> {
    for (let step = 0; step < milliseconds; step++) {
        await Promise.resolve();
    }
}

test.each([
    ['one instance', true],
    ['two', false],
])('an import that is applied twice at once makes everything once, on %s', async (_where, isOne) => {
    const [api, records, environment] = [new FakeRestApi(), new FakeRecords(), { ...anEnvironment(), sleep }];
    const one = aWorkspace(environment, api, records);
    const other = aWorkspace(isOne ? environment : { ...anEnvironment(), sleep }, api, records);
    const line = ['import', kept, '--yes'];
    const replies = await Promise.all([one.typeWords(line), other.typeWords(line)]);
    expect(api.integrations.map(({ name }) => name)).toEqual(names);
    expect(replies).toContainEqual(expect.stringContaining('*Imported:* 3 created'));
});

test('an import whose turn does not come changes nothing, and says why', async () => {
    const { api, records, typeWords } = aWorkspace();
    const until = Number.MAX_SAFE_INTEGER;
    await records.add(['claim:import', 'claim:import:other'], { mark: 'other', until });
    const reply = await typeWords(['import', kept, '--yes']);
    expect(reply).toContain('Another import is being applied just now');
    expect(reply).toContain('Nothing was changed. Try again in a moment.');
    expect(api.integrations).toEqual([]);
    expect(await typeWords(['import', kept])).toContain('*Plan:* 3 to create');
});
