import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { en } from '../../../lib/messages/languages/en.ts';
import { type AppFile, readAppFiles } from '../../rules/AppFile.mts';
import { type Phrase, phrasesOf, placesOf, translationFaults } from './phrases.mts';

const phrases = phrasesOf(en);

describe('phrases are text and nothing else', () => {
    test.each(phrases.map(({ path, text }) => [path, text]))('%s', (_, text) => {
        expect(text).toBe(text.trim());
        expect(text).not.toMatch(/[`\n]|\*\w|(^|\s)_\w[^_]*_(\s|$)|\[[^\]]*\]\(|\$\{/);
        expect(text.replace(/\{\w+\}/g, '')).not.toMatch(/[{}]/);
    });

    test('the file holds no function and no branch', () => {
        const source = readFileSync(new URL('../../../lib/messages/languages/en.ts', import.meta.url), 'utf8');
        expect(source).not.toMatch(/=>|\bfunction\b|`| \? .* : |\.\.\./);
    });
});

test('every phrase is used: the app names each of its keys', async () => {
    const sources = (await readAppFiles())
        .filter(({ path }) => !path.startsWith('lib/messages/languages/'))
        .map(({ source }: AppFile) => source.text)
        .join('\n');
    const words = new Set(sources.match(/[\w-]+/g));
    const unused = (keys: readonly string[]) => keys.filter((key) => !/^(one|other|\d+)$/.test(key) && !words.has(key));
    expect(phrases.filter(({ keys }) => unused(keys).length > 0).map(({ path }) => path)).toEqual([]);
});

describe('a translation', () => {
    const change = (edit: (phrase: Phrase) => string): unknown => rebuild(en, edit);

    test('with the same places is right', () => {
        expect(
            translationFaults(
                en,
                change(
                    ({ text }) =>
                        [...placesOf(text)]
                            .reverse()
                            .map((it) => `{${it}}`)
                            .join(' ') || 'x',
                ),
            ),
        ).toEqual([]);
    });

    test('without a place, or with one more, is told', () => {
        const lacking = change(({ path, text }) =>
            path === 'failures.not-found' ? text.replace('{reference}', '') : text,
        );
        const adding = change(({ path, text }) => (path === 'list.next' ? `${text} {nothing}` : text));
        expect(translationFaults(en, lacking)).toEqual(['failures.not-found lacks {reference}']);
        expect(translationFaults(en, adding)).toEqual(['list.next has {nothing}, which nobody fills']);
    });

    test('without a phrase is told', () => {
        expect(translationFaults(en, { ...en, list: {} })).toContain('list.next is missing');
    });
});

function rebuild(value: unknown, edit: (phrase: Phrase) => string, keys: readonly string[] = []): unknown {
    if (typeof value === 'string') {
        return edit({ path: keys.join('.'), keys, text: value });
    }
    return Object.fromEntries(
        Object.entries(value as Record<string, unknown>).map(([key, it]) => [key, rebuild(it, edit, [...keys, key])]),
    );
}
