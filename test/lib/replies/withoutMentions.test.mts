import { expect, test } from '@jest/globals';
import { code, withoutMentions } from '../../../lib/replies/parts/markdown.ts';

/** What the server takes for a mention of a person or a room, before anything is rendered: code spans do not matter. */
const mention = /(^|\s|>)[@#][\w.-]+/m;

/** A text as the server looks through it for mentions: links are cut out first (`Message.cleanup`). */
function searched(text: string): string {
    return text.replace(/\[[^\]]*\]\([^)]*\)/g, '');
}

test.each([
    '@all',
    'deploys @all now',
    'x >@here',
    'tab\t@all',
    'line\n@all',
    '#general',
    'in #general',
    '@a @b @c',
    'CI [a](b)@all',
    '[x](y)#general',
])('%j mentions nobody any more, as it is or in a code span', (text) => {
    expect(searched(text)).toMatch(mention);
    expect(searched(withoutMentions(text))).not.toMatch(mention);
    expect(searched(withoutMentions(code(text)))).not.toMatch(mention);
    expect(withoutMentions(text).replace(/\u200b/g, '')).toBe(text);
});

test.each(['', 'plain', 'what `is`'])('%j stays as it is', (text) => {
    expect(withoutMentions(text)).toBe(text);
});
