import { expect } from '@jest/globals';
import { type AlsoCheck, describeFaults } from './describeFaults.mts';

const list = 'integrations.list';
const get = 'integrations.get';
const create = 'integrations.create';
const change = 'integrations.update';

/** Which names are taken that the old one may get: where that cannot be learned, it gets its id in its name. */
const lookForOld = /name=.*\(old/;

/** The old integration and its successor. */
const both = [{ enabled: true }, { enabled: true }];

/** Once there is a new one, the reply tells all of it, what is with the old one, and how to go on, which works. */
const goesOn: AlsoCheck = async ({ app, type }, { reply, left: [old, successor] }, { scenario, call }) => {
    const isReplaced = old && successor && call > scenario.calls.indexOf(create);
    if (isReplaced) {
        expect(reply).toContain(`/hooks/${successor._id}/${String(successor.token)}`);
    }
    if (isReplaced && !scenario.line.includes('--grace 0')) {
        expect(reply).toContain('*Both may have the same name now*');
        expect(reply).toContain(`(\`${old._id}\`) works until`);
    } else if (isReplaced) {
        expect(reply).toMatch(
            reply.includes('not known whether') ? /\*The old one may still work\*/ : /\*The old one still works\*/,
        );
        expect(reply).not.toContain('Nothing was changed');
        const next = /Try again: `\/integration (disable \w+)`/.exec(reply)?.[1] ?? '';
        expect(next).toBe(`disable ${old._id}`);
        expect(await type(next)).toMatch(old.enabled ? /^\*Disabled\*/ : /is disabled already/);
        const ends = (await app.integrations()).filter(({ name }) => name.startsWith(successor.name));
        expect(ends.map(({ _id, enabled }) => [_id, enabled]).sort()).toEqual(
            [
                [old._id, false],
                [successor._id, true],
            ].sort(),
        );
    }
    const jobs = await app.workspace.store.scheduledJobs.countAsync({ 'data.integrationId': old?._id });
    expect(jobs).toBe(isReplaced && !scenario.line.includes('--grace 0') ? 1 : 0);
};

describeFaults(
    [
        {
            line: 'rotate NAME',
            kind: 'outgoing',
            calls: [list, get, change],
            left: { 3: [{ token: expect.stringMatching(/^[0-9a-f]{48}$/) }] },
        },
        {
            line: 'rotate NAME',
            kind: 'incoming',
            calls: [list, get, create, change],
            beside: lookForOld,
            left: { 3: both, 4: [{ name: expect.stringMatching(/ \(old\)$/), enabled: true }, { enabled: true }] },
            tells: { from: 3, secrets: ['/hooks/', '{'] },
        },
        {
            line: 'rotate NAME --grace 0',
            kind: 'incoming',
            calls: [list, get, create, change],
            beside: lookForOld,
            left: { 3: both, 4: [{ enabled: false }, { enabled: true }] },
            tells: { from: 3, secrets: ['/hooks/', '{'] },
        },
    ],
    goesOn,
);
