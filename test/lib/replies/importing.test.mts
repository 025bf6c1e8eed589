import { expect, test } from '@jest/globals';
import { en } from '../../../lib/messages/languages/en.ts';
import { importPlan } from '../../../lib/replies/importing.ts';
import { print } from '../../fakes/print.mts';

test('says of one that could not be looked for what shows whether it is there, and what to do then', () => {
    const entries = [{ kind: 'unseen', name: 'CI builds' } as const];
    const plan = importPlan({ entries, source: { json: '[]' } }, en, print);
    expect(plan).toContain('`/integration list --search "CI builds"` shows, give it the id of that one;');
    expect(plan).toContain('make it with `/integration create`');
});
