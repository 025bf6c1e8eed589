import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { subcommands } from '../../../../commands/subcommands.ts';
import { startWorkspace, type Workspace } from '../../Workspace.mts';
import { completeLine } from './completeLine.mts';
import { findPerson } from '../places.mts';

let workspace: Workspace;

beforeAll(async () => {
    workspace = await startWorkspace({ engine: false });
    const { integrations } = workspace.store;
    const made = { type: 'webhook-incoming', channel: ['#general'], _updatedAt: new Date(0) };
    await integrations.insertAsync([
        { ...made, _id: 'a', name: 'CI builds', _createdBy: { _id: 'other', username: 'other' } },
        { ...made, _id: 'b', name: 'Deploys', _createdBy: { _id: 'other', username: 'other' } },
    ] as never);
    const owen = await findPerson(workspace.store, 'owen');
    await integrations.insertAsync({ ...made, _id: 'c', name: 'Owen’s', _createdBy: owen } as never);
});

afterAll(() => workspace.stop());

async function complete(line: string, as = 'olivia'): Promise<string[]> {
    const user = await findPerson(workspace.store, as);
    if (!user) {
        throw new Error(`There is no ${as}`);
    }
    const [found, typed] = await completeLine({ workspace, user }, line);
    return found.map((it) => line.slice(0, line.length - typed.length) + it);
}

describe('Tab', () => {
    test.each([
        ['/integ', ['/integration ']],
        ['/INTEG', ['/integration ']],
        ['/p', ['/people ']],
        ['/integration cr', ['/integration create ']],
        ['/integration create ', ['/integration create incoming ', '/integration create outgoing ']],
        ['/integration create outgoing X --ev', ['/integration create outgoing X --event ']],
        ['/integration create incoming X --channel #g', ['/integration create incoming X --channel #general ']],
        ['/integration create incoming #o', ['/integration create incoming #ops ']],
        ['/integration create incoming --channel=#g', ['/integration create incoming --channel=#general ']],
        ['/integration create incoming --username ro', ['/integration create incoming --username rocket.cat ']],
        ['/integration update X --enabled f', []],
        ['/integration update X --enabled=f', ['/integration update X --enabled=false ']],
        ['/integration show "CI', ['/integration show "CI builds" ']],
        ['/integration show D', ['/integration show Deploys ']],
        ['/integration help doc', ['/integration help doctor ']],
        ['/integration nonsense ', []],
        ['/join #s', ['/join #secret ']],
        ['/as o', ['/as olivia ', '/as owen ']],
        ['/invite @rock', ['/invite @rocket.cat ']],
        ['/quit ', []],
        ['hello', []],
    ])('after %s', async (line, lines) => {
        expect(await complete(line)).toEqual(lines);
    });

    test('offers every subcommand, and everything the person may see but nothing else', async () => {
        expect(await complete('/integration ')).toHaveLength(subcommands.length);
        expect(await complete('/integration remove ', 'owen')).toEqual(['/integration remove Owen’s ']);
        expect(await complete('/join #s', 'owen')).toEqual([]);
    });

    test('offers an option once, and a list again', async () => {
        const given = await complete('/integration create outgoing --name X --urls http://a --');
        expect(given).toEqual(expect.arrayContaining([expect.stringMatching(/--urls $/)]));
        expect(given).not.toEqual(expect.arrayContaining([expect.stringMatching(/--name $/)]));
    });
});
