import { expect, test } from '@jest/globals';
import { aRecordedCall } from '../fakes/aRecordedCall.mts';
import { aWorkspace } from '../fakes/aWorkspace.mts';

/** A workspace whose one outgoing integration has made one call. */
async function withCall() {
    const workspace = aWorkspace();
    await workspace.type('create outgoing Deploys --urls https://example.com/hook');
    workspace.api.history.push(aRecordedCall('000000000000000000000001'));
    return workspace;
}

test('does a call of the list again', async () => {
    const { show } = await withCall();
    expect(await show('replay Deploys 0000000000000000000000aa')).toMatchInlineSnapshot(`
        "
        The workspace was asked to make the call \`0000000000000000000000aa\` of \`Deploys\` again. It sends what it sent then.
        The history has a new call since, \`0000000000000000000000aa-again\`: \`/integration history 000000000000000000000001\` shows how it went.
        → get integrations.list?offset=0&count=8&name=Deploys
        → get integrations.history?id=000000000000000000000001&offset=0&count=20
        → post integrations.replayOutgoing
        → get integrations.history?id=000000000000000000000001&offset=0&count=1
        "
    `);
});

test.each([
    ['the newest without a number', 'replay Deploys'],
    ['the one of a number', 'replay Deploys 1'],
    ['the one of a number as people write it', 'replay Deploys #1'],
])('does %s', async (_name, line) => {
    const { type } = await withCall();
    expect(await type(line)).toContain('make the call `0000000000000000000000aa` of `Deploys` again');
});

test('the list has what it takes', async () => {
    const { show } = await withCall();
    expect(await show('history Deploys')).toMatchInlineSnapshot(`
        "
        What \`Deploys\` has sent: page 1 of 1, 1 in all, newest first
        1. \`0000000000000000000000aa\` 2026-01-02 03:04 UTC, \`sendMessage\`, \`https://example.com/hook\`, accepted (200, 201 or 202)
        Send one again, by its number or id: \`/integration replay 000000000000000000000001 1\`
        → get integrations.list?offset=0&count=8&name=Deploys
        → get integrations.history?id=000000000000000000000001&offset=0&count=10
        "
    `);
});

test('does nothing for one that is disabled', async () => {
    const { type, show } = await withCall();
    await type('disable Deploys');
    expect(await show('replay Deploys 0000000000000000000000aa')).toMatchInlineSnapshot(`
        "
        \`Deploys\` is disabled, so the workspace would send nothing, and nothing was asked of it. First: \`/integration enable 000000000000000000000001\`
        → get integrations.list?offset=0&count=8&name=Deploys
        "
    `);
});

test('a call that the history does not have is named, with the line that lists those that it has', async () => {
    const { type } = await withCall();
    expect(await type('replay Deploys 0000000000000000000000bb')).toBe(
        'The history of `Deploys` has no call `0000000000000000000000bb`; the workspace forgets old ones. ' +
            '`/integration history 000000000000000000000001` lists those that it has.',
    );
});

test('asks where the number may belong to the name of another one', async () => {
    const { type, api } = await withCall();
    await type('create outgoing "Deploys 2" --urls https://example.com/hook');
    expect(await type('replay Deploys 2')).toBe(
        [
            'Nothing was done yet, as these words can be read in two ways. Copy the one that you mean:',
            '```\n/integration replay 000000000000000000000001 2\n```',
            '```\n/integration replay "Deploys 2"\n```',
        ].join('\n'),
    );
    expect(api.requests.filter(({ url }) => url.includes('replay'))).toEqual([]);
    expect(await type('replay "Deploys 2"')).toContain('`Deploys 2`');
    expect(await type('replay 000000000000000000000001 2')).toContain('`Deploys`');
});
