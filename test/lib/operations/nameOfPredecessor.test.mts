import { expect, test } from '@jest/globals';
import type { WorkspaceContext } from '../../../lib/dispatch/Subcommand.ts';
import { isPredecessorName, isPredecessorOf } from '../../../lib/integrations/predecessorName.ts';
import { nameOfPredecessor } from '../../../lib/operations/nameOfPredecessor.ts';
import { anIntegration } from '../../fakes/anIntegration.mts';
import { FakeIntegrations } from '../../fakes/FakeIntegrations.mts';

/** What an integration `CI` is called once it was rotated, beside others. */
async function nameBeside(others: FakeIntegrations, name = 'CI'): Promise<string> {
    const { values } = anIntegration();
    const context = { workspace: { integrations: others } } as unknown as WorkspaceContext;
    const given = await nameOfPredecessor({ id: 'a1', values: { ...values, name } }, context);
    expect([isPredecessorName(given), isPredecessorOf(name, given)]).toEqual([true, true]);
    return given;
}

test.each([
    [[], 'CI (old)'],
    [['CI', 'CI (older)', 'Other (old)'], 'CI (old)'],
    [['ci (OLD)'], 'CI (old 2)'],
    [['CI (old)', 'CI (old 3)'], 'CI (old 2)'],
    [['CI (old 2)', 'CI (old)'], 'CI (old 3)'],
])('is the first that is not taken, beside %j', async (names, expected) => {
    expect(await nameBeside(FakeIntegrations.named(names))).toBe(expected);
});

test('has the id in it where it cannot be learned which are taken', async () => {
    const failing = FakeIntegrations.named(['CI (old)']);
    failing.failure = { kind: 'busy', name: 'CI' };
    expect(await nameBeside(failing)).toBe('CI (old a1)');
    const truncated = FakeIntegrations.named([]);
    truncated.truncated = { after: 1, of: 9 };
    expect(await nameBeside(truncated)).toBe('CI (old a1)');
    const asked = FakeIntegrations.named([]);
    expect(await nameBeside(asked, 'x'.repeat(301))).toBe(`${'x'.repeat(301)} (old a1)`);
    expect(asked.calls).toEqual([]);
});

test.each(['CI', 'CI (older)', 'CI(old)', 'CI (old) 2', 'Other (old)'])('is no other name: %s', (name) => {
    expect(isPredecessorOf('CI', name)).toBe(false);
});
