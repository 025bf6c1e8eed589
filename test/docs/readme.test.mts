import { describe, expect, test } from '@jest/globals';
import manifest from '../../app.json' with { type: 'json' };
import { buildReadme } from './buildReadme.mts';
import { permissionReasons } from './permissionReasons.mts';

describe('README.md', () => {
    test('says what the declarations say, and what the app answers (else: npm run docs)', async () => {
        const { current, wanted } = await buildReadme();
        expect(current).toBe(wanted);
    }, 120_000);

    test('explains exactly the permissions that the app asks for', () => {
        expect(Object.keys(permissionReasons)).toEqual(manifest.permissions.map(({ name }) => name));
    });
});
