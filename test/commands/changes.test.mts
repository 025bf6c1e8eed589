import { describe, expect, test } from '@jest/globals';
import { subcommands } from '../../commands/subcommands.ts';
import { aRecordedCall } from '../fakes/aRecordedCall.mts';
import { aWorkspace } from '../fakes/aWorkspace.mts';

const [incomingId, outgoingId, newId] = ['1', '2', '3'].map((it) => it.padStart(24, '0')) as [string, string, string];
const incoming = { kind: 'incoming', name: 'CI', id: incomingId };
const outgoing = { kind: 'outgoing', name: 'Deploys', id: outgoingId };
const made = { verb: 'created', kind: 'incoming', id: newId };

/** A workspace with one integration of each type, the outgoing one with a call in its history. */
async function withBoth() {
    const workspace = aWorkspace();
    await workspace.type('create incoming CI --channel #general');
    await workspace.type('create outgoing Deploys --urls https://example.com/hook');
    workspace.api.history.push(aRecordedCall(outgoingId));
    return workspace;
}

function exported(...integrations: object[]): string {
    return JSON.stringify({ integrations });
}

/** What each line does to integrations, or to whoever types it, as the log and the audit room are to tell it. */
const told: Readonly<Record<string, readonly object[]>> = {
    'create incoming New': [{ ...made, name: 'New' }],
    'update CI --alias Bot --emoji :tada:': [{ ...incoming, verb: 'updated', changes: ['alias', 'emoji'] }],
    'update CI --channel #general': [],
    'update CI': [],
    'disable CI': [{ ...incoming, verb: 'disabled', changes: [] }],
    'enable Deploys': [],
    'remove Deploys': [],
    'remove Deploys --yes': [{ ...outgoing, verb: 'removed' }],
    'clone CI Copy': [{ ...made, name: 'Copy' }],
    'rotate CI': [{ ...incoming, verb: 'rotated', successor: newId }],
    'rotate Deploys': [{ ...outgoing, verb: 'rotated' }],
    'test CI': [{ ...incoming, verb: 'tested' }],
    'test Deploys': [],
    'test Deploys --send': [{ ...outgoing, verb: 'tested' }],
    'replay Deploys': [{ ...outgoing, verb: 'replayed' }],
    'history Deploys': [],
    list: [],
    'show CI': [],
    doctor: [],
    'templates github': [],
    export: [{ verb: 'exported', count: 2 }],
    connect: [],
    disconnect: [],
    whoami: [],
    help: [],
};

const both = exported(
    { type: 'incoming', name: 'CI', channel: ['#general'], alias: 'Bot' },
    { type: 'incoming', name: 'New', channel: ['#general'] },
);

describe('the log is told of what was done, and of nothing else', () => {
    test.each(Object.entries(told))('%s', async (line, changes) => {
        const { changesBy } = await withBoth();
        expect(await changesBy(line)).toEqual(changes);
    });

    test('enable, of one that was disabled', async () => {
        const { type, changesBy } = await withBoth();
        await type('disable CI');
        expect(await changesBy('enable CI')).toEqual([{ ...incoming, verb: 'enabled', changes: [] }]);
    });

    test('import, of each that it makes and changes', async () => {
        const { changesBy } = await withBoth();
        expect(await changesBy(`import ${both}`)).toEqual([]);
        expect(await changesBy(`import ${both} --yes`)).toEqual([
            { ...incoming, verb: 'updated', changes: ['alias'] },
            { ...made, name: 'New' },
        ]);
        expect(await changesBy(`import ${both} --yes`)).toEqual([]);
    });

    test('every subcommand is tried', () => {
        const tried = [...Object.keys(told), 'import'].map((line) => line.split(' ')[0]);
        expect(subcommands.map(({ name }) => name).filter((name) => !tried.includes(name))).toEqual([]);
    });
});
