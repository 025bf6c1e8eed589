import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { IIntegration } from '@rocket.chat/core-typings';
import { AppWorkspace, SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';

let app: AppWorkspace;

beforeAll(async () => {
    app = await AppWorkspace.open();
}, SETUP_TIMEOUT);

afterAll(() => app.close());

describe('somebody who may manage only their own', () => {
    let own: IIntegration;

    beforeAll(async () => {
        await app.configure({ 'permission-rule': 'either' });
        own = await app.create('create incoming "Of Owen"', { as: 'owen' });
    });

    test.each([
        ['update "Of Owen" --channel #general,#ops', '`#ops` is not a room you have joined'],
        ['update "Of Owen" --channel @uma', 'A direct message to `@uma`'],
        ['clone "Of Owen" Copy --channel #secret', '`#secret` is not a room you have joined'],
    ])('cannot reach further through the service account: %s', async (line, words) => {
        const before = await app.integrations();
        expect(await app.type(line, { as: 'owen' })).toContain(words);
        expect(await app.integrations()).toEqual(before);
    });

    test('cannot go on with what reaches where they are no more', async () => {
        const { integrations } = app.workspace.store;
        await integrations.updateAsync({ _id: own._id }, { $set: { channel: ['#ops'] } });
        for (const line of ['update "Of Owen" --alias X', 'rotate "Of Owen"', 'clone "Of Owen" Copy']) {
            expect(await app.type(line, { as: 'owen' })).toContain('`#ops` is not a room you have joined');
        }
        expect(await app.type('remove "Of Owen" --yes', { as: 'owen' })).toContain('*Removed*');
    });

    test('is the author of what they clone and rotate', async () => {
        const made = await app.create('create incoming Mine', { as: 'owen' });
        const copy = await app.create('clone Mine "Mine too"', { as: 'owen' });
        const successor = await app.create(`rotate ${made._id} --grace 0`, { as: 'owen' });
        for (const { _id } of [copy, successor]) {
            expect(await app.type(`update ${_id} --alias X`, { as: 'owen' })).toContain('*Updated');
        }
    });
});
