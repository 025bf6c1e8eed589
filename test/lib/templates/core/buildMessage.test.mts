import { expect, test } from '@jest/globals';
import { buildMessage } from '../../../../lib/templates/core/buildMessage.ts';
import { answer } from '../../../../lib/templates/core/Service.ts';

test('five lines are shown, and how many more there are', () => {
    const lines = ['1', '2', '3', '4', '5', '6'];
    expect(buildMessage({ text: 'a', lines }).text).toBe('a\n1\n2\n3\n4\n5\n…and 1 more');
    expect(buildMessage({ text: 'a', lines, total: 48 }).text).toContain('…and 43 more');
    expect(buildMessage({ text: 'a', lines: ['1'] }).text).toBe('a\n1');
    expect(buildMessage({ text: 'a', lines: ['b'.repeat(2000), 'c'] }).text).toBe('a\n…and 2 more');
});

test('nobody is rung, and pictures have to be on the web', () => {
    expect(
        buildMessage({ text: '@all', excerpt: '@here', color: '#F5455C', image: 'https://a.example/b.png' }),
    ).toEqual({
        text: '@\u200ball',
        parseUrls: false,
        attachments: [{ color: '#F5455C', text: '@here' }, { image_url: 'https://a.example/b.png' }],
    });
    expect(buildMessage({ text: 'a', image: '' }).attachments).toEqual([]);
});

test('options are handed on, excerpts can be left out, tests are marked, and nothing is answered by nothing', () => {
    const service = {
        read: (_: unknown, chosen: (option: string) => boolean) => ({
            text: chosen('labels') ? 'labels' : 'none',
            excerpt: 'x',
        }),
    };
    const content = (request: unknown, options: string[]) => answer(service, request, { options })?.content;
    expect(content({}, ['labels'])).toMatchObject({ text: 'labels', attachments: [{ text: 'x' }] });
    expect(content({}, ['no-excerpts'])).toMatchObject({ text: 'none', attachments: [] });
    expect(content({ content: { integrations_test: true } }, [])).toMatchObject({ text: 'Test: none' });
    expect(answer({ read: () => ({ text: '' }) }, {}, {})).toBeUndefined();
});

test('a wrong signature is silent, and without a secret nobody asks for one', () => {
    const service = { verify: (_: unknown, secret: string) => secret === 'right', read: () => ({ text: 'a' }) };
    expect(answer(service, {}, { secret: 'wrong' })).toBeUndefined();
    expect(answer(service, {}, { secret: 'right' })).toBeDefined();
    expect(answer(service, {}, {})).toBeDefined();
});
