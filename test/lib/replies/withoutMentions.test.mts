import { expect, test } from '@jest/globals';
import { code, withoutMentions } from '../../../lib/replies/markdown.ts';

/** What the server takes for a mention of a person or a room, before anything is rendered: code spans do not matter. */
const mention = /(^|\s|>)[@#][\w.-]+/m;

test.each(['@all', 'deploys @all now', 'x >@here', 'tab\t@all', 'line\n@all', '#general', 'in #general', '@a @b @c'])(
    '%j mentions nobody any more, as it is or in a code span',
    (text) => {
        expect(text).toMatch(mention);
        expect(withoutMentions(text)).not.toMatch(mention);
        expect(withoutMentions(code(text))).not.toMatch(mention);
        expect(withoutMentions(text).replace(/\u200b/g, '')).toBe(text);
    },
);

test.each(['', 'plain', 'me@example.com', 'C#', '`@all`'])('%j stays as it is', (text) => {
    expect(withoutMentions(text)).toBe(text);
});
