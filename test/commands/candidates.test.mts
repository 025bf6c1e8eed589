import { describe, expect, test } from '@jest/globals';
import { aWorkspace } from '../fakes/aWorkspace.mts';

const labels = '[ …000001 incoming, #general, olivia ] [ …000002 outgoing, all_public_channels, olivia ]';

/** A workspace in which one name means two integrations. */
async function withTwins() {
    const workspace = aWorkspace();
    await workspace.type('create incoming CI --channel #general');
    await workspace.type('create outgoing ci --urls https://example.com/hook --channel all_public_channels');
    return workspace;
}

describe('where several integrations have a name, one can be picked', () => {
    test.each([
        'show CI',
        'update CI --alias Bot',
        'update CI --alias=',
        'update CI --trigger-words= --emoji :owl:',
        'clone CI Other --script=',
        'remove CI --yes',
        'rename CI to Other',
        'test CI --send',
    ])('%s', async (line) => {
        const { typeAndSee, api } = await withTwins();
        const before = JSON.stringify(api.integrations);
        const seen = await typeAndSee(line);
        expect(seen).toContain('is the name of several integrations. Use the id of one:');
        expect(seen.endsWith(labels)).toBe(true);
        expect(JSON.stringify(api.integrations)).toBe(before);
    });

    test('but not where the name is in doubt itself', async () => {
        const { typeAndSee } = await withTwins();
        expect(await typeAndSee('show Ci2')).not.toContain('[');
    });
});
