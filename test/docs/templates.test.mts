import { expect, test } from '@jest/globals';
import { buildTemplates } from './buildTemplates.mts';

test('docs/templates.md shows what the templates post (else: npm run docs)', async () => {
    const { current, wanted } = await buildTemplates();
    expect(current).toBe(wanted);
});
