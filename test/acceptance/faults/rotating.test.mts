import { expect } from '@jest/globals';
import { type AlsoCheck, describeOrdeals } from './describeOrdeals.mts';

const list = 'integrations.list';
const get = 'integrations.get';
const create = 'integrations.create';
const change = 'integrations.update';

/** The old integration and its successor. */
const both = [{ enabled: true }, { enabled: true }];

/** Once there is a new one, the reply tells all of it, what is with the old one, and how to go on, which works. */
const goesOn: AlsoCheck = async ({ app, type }, { reply, left: [old, successor] }, { ordeal, call }) => {
    if (old && successor && call > ordeal.calls.indexOf(create)) {
        expect(reply).toContain(`/hooks/${successor._id}/${String(successor.token)}`);
        expect(reply).toMatch(
            reply.includes('not known whether') ? /\*The old one may still work\*/ : /\*The old one still works\*/,
        );
        expect(reply).not.toContain('Nothing was changed');
        const next = /Try again: `\/integration (disable \w+)`/.exec(reply)?.[1] ?? '';
        expect(next).toBe(`disable ${old._id}`);
        expect(await type(next)).toMatch(old.enabled ? /^\*Disabled\*/ : /is disabled already/);
        const ends = (await app.integrations()).filter(({ name }) => name === old.name);
        expect(ends.map(({ _id, enabled }) => [_id, enabled]).sort()).toEqual(
            [
                [old._id, false],
                [successor._id, true],
            ].sort(),
        );
    }
    expect(await app.workspace.store.scheduledJobs.countAsync({ 'data.integrationId': old?._id })).toBe(0);
};

describeOrdeals(
    [
        {
            line: 'rotate NAME',
            kind: 'outgoing',
            calls: [list, get, change],
            left: { 3: [{ token: expect.stringMatching(/^[0-9a-f]{48}$/) }] },
        },
        { line: 'rotate NAME', kind: 'incoming', calls: [list, create], left: { 2: both } },
        {
            line: 'rotate NAME --grace 0',
            kind: 'incoming',
            calls: [list, create, get, change],
            left: { 2: both, 4: [{ enabled: false }, { enabled: true }] },
            tells: { from: 2, secrets: ['/hooks/', '{'] },
        },
    ],
    goesOn,
);
