import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { root } from './AppSources.mts';
import { releaseChangelog, withVersion } from './releaseTexts.mts';

test.each([
    ['app.json', 1],
    ['package.json', 1],
    ['package-lock.json', 2],
])('%s gets the version, and nothing else changes', async (file, places) => {
    const text = await readFile(join(root, file), 'utf8');
    const changed = withVersion(text, '99.98.97', places).split('\n');
    const different = text.split('\n').filter((line, index) => line !== changed[index]);
    expect(different).toHaveLength(places);
    const { version, packages } = JSON.parse(changed.join('\n')) as {
        version: string;
        packages?: Record<string, { version?: string }>;
    };
    expect([version, packages?.['']?.version ?? version]).toEqual(['99.98.97', '99.98.97']);
});

test('a file without a version is refused', () => {
    expect(() => withVersion('{}', '1.0.0')).toThrow('no version');
});

describe('the changelog', () => {
    const before = '# Changelog\n\n## Unreleased\n\n- More.\n\n## 0.1.0\n\n- First.\n';

    test('gives what is unreleased to the version', () => {
        expect(releaseChangelog(before, '0.2.0', '2026-01-02')).toBe(
            before.replace('Unreleased', '0.2.0 (2026-01-02)'),
        );
    });

    test.each([
        ['without the section', '# Changelog\n\n## 0.1.0\n\n- First.\n'],
        ['with an empty one', '# Changelog\n\n## Unreleased\n\n## 0.1.0\n\n- First.\n'],
        ['with nothing else', '# Changelog\n\n## Unreleased\n'],
    ])('%s is refused', (_name, text) => {
        expect(() => releaseChangelog(text, '0.2.0', '2026-01-02')).toThrow('say what users get');
    });

    test('has a version once', () => {
        expect(() => releaseChangelog(before, '0.1.0', '2026-01-02')).toThrow('0.1.0 already');
    });
});
