import { expect, test } from '@jest/globals';
import { buildReplies } from './buildReplies.mts';

test('docs/replies.md says what the app says (else: npm run docs)', async () => {
    const { current, wanted } = await buildReplies();
    expect(current).toBe(wanted);
});
