import { expect, test } from '@jest/globals';
import { en } from '../../../lib/messages/languages/en.ts';
import { causesOf, toldByItself, toldCause } from '../../../lib/replies/causes.ts';
import type { Finding } from '../../../lib/replies/Finding.ts';
import { retiring } from '../../../lib/replies/retiring.ts';
import { print } from '../../fakes/print.mts';

function gone(number: number, words = ['ghost']): Finding {
    const id = `00000000000000000000000${number}`;
    return {
        id,
        name: `N${number}`,
        code: 'post-as-user-missing',
        severity: 'broken',
        words,
        fix: { subcommand: 'update', values: { integration: id, username: 'rocket.cat' } },
    };
}

const closed: Finding = {
    id: 'id',
    name: 'A',
    code: 'post-as-user-not-member',
    severity: 'broken',
    words: ['#closed'],
    fix: { serverCommand: 'invite', username: 'rocket.cat', rooms: ['#closed'] },
};

test('a user that is gone is one cause for all that post as it, with a line for each that is named', () => {
    const causes = causesOf([gone(1), gone(2), gone(3, ['other']), gone(4), gone(5)]);
    expect(causes.map((it) => toldCause(it, en, print))).toMatchInlineSnapshot(`
        [
          "\`N1\` (\`000000000000000000000001\`), \`N2\` (\`000000000000000000000002\`), \`N4\` (\`000000000000000000000004\`), 1 more: the user it posts as, \`ghost\`, does not exist. Fix it: \`/integration update 000000000000000000000001 --username rocket.cat\` \`/integration update 000000000000000000000002 --username rocket.cat\` \`/integration update 000000000000000000000004 --username rocket.cat\`",
          "\`N3\` (\`000000000000000000000003\`): the user it posts as, \`other\`, does not exist. Fix it: \`/integration update 000000000000000000000003 --username rocket.cat\`",
        ]
    `);
});

test('what mends several is told once', () => {
    const [cause, ...others] = causesOf([closed, { ...closed, id: 'id2', name: 'B' }]);
    expect(others).toEqual([]);
    expect(cause && toldCause(cause, en, print)).toMatchInlineSnapshot(
        `"\`A\` (\`id\`), \`B\` (\`id2\`): the user it posts as is not a member of what is private: \`#closed\`. Fix it in \`#closed\`: \`/invite @rocket.cat\`"`,
    );
});

test('what is about the integration alone is a cause of its own each time', () => {
    const disabled = { ...closed, code: 'disabled', words: [], fix: undefined } as const;
    expect(causesOf([disabled, { ...disabled, id: 'id2' }])).toHaveLength(2);
});

test('a reply about one integration does not name it again', () => {
    expect(toldByItself(closed, en, print)).toMatchInlineSnapshot(
        `"Look at this first: the user it posts as is not a member of what is private: \`#closed\`. Fix it in \`#closed\`: \`/invite @rocket.cat\`"`,
    );
});

test('what was rotated is told with its end, and what should have ended with a line that ends it', () => {
    const now = Date.UTC(2026, 0, 2, 12);
    const all = [
        { id: 'old', name: 'Old', at: now - 3600000 },
        { id: 'just', name: 'Just now', at: now - 1000 },
        ...[1, 2, 3, 4, 5].map((number) => ({ id: `id${number}`, name: `N${number}`, at: now + number * 3600000 })),
    ];
    expect(retiring([], now, en)).toEqual([]);
    expect(retiring(all, now, en).join('\n')).toMatchInlineSnapshot(`
        "*Rotated, and still working beside what took its place*
        - \`Old\` (\`old\`), which should have ended at 2026-01-02 11:00 UTC. End it: \`/integration disable old\`
        - \`Just now\` (\`just\`), until 2026-01-02 11:59 UTC
        - \`N1\` (\`id1\`), until 2026-01-02 13:00 UTC
        - \`N2\` (\`id2\`), until 2026-01-02 14:00 UTC
        - \`N3\` (\`id3\`), until 2026-01-02 15:00 UTC
        - 2 more"
    `);
});
