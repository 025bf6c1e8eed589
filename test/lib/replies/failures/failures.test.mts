import { describe, expect, test } from '@jest/globals';
import { subcommands } from '../../../../commands/subcommands.ts';
import { readLine } from '../../../../lib/dispatch/readLine.ts';
import { parseParameters } from '../../../workspace/rest/parseParameters.mts';
import { en } from '../../../../lib/messages/languages/en.ts';
import { failureText } from '../../../../lib/replies/failures/failures.ts';
import { nodeTypes } from '../parseMarkdown.mts';
import { toldFailures, type Told } from '../toldFailures.mts';

const known = { outcomeUnknown: false };

describe.each([true, false])('to an administrator: %s', (isAdmin) => {
    test.each(toldFailures)('%j has a sentence with %j', (it, word) => {
        const sentence = failureText(it, { isAdmin }, en);
        expect(sentence).toContain(word);
        // Lines to copy and lists follow a colon.
        expect(sentence).toMatch(/[.?]$|:\n(?:- |```)/);
        expect(sentence).not.toMatch(/undefined|\[object/);
        expect(sentence).not.toContain('  ');
        expect(nodeTypes(sentence)).not.toContain('MENTION_USER');
    });
});

test('a line that a sentence has is one that can be typed', () => {
    const lines = toldFailures
        .filter(([it]) => it.kind !== 'unknown-subcommand')
        .flatMap(([it]) => failureText(it, { isAdmin: true }, en).match(/(?<=`)\/integration [^`]+(?=`)/g) ?? []);
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) {
        const { said } = readLine(parseParameters(line.replace('/integration ', '')), subcommands);
        expect([line, said?.parsed.ok]).toEqual([line, true]);
    }
});

test('each has its own sentence', () => {
    const sentences = toldFailures.map(([it]) => failureText(it, { isAdmin: true }, en));
    expect(new Set(sentences).size).toBe(toldFailures.length);
});

test.each<Told>([
    { kind: 'unreachable', networkError: 'timeout', baseUrl: 'http://a', outcomeUnknown: true },
    { kind: 'unavailable', status: 502, outcomeUnknown: true },
    { kind: 'invalid-response', status: 200, what: 'html', outcomeUnknown: true },
])('an outcome that is not known is said, with where to look ($kind)', (it) => {
    const sentence = failureText(it, { isAdmin: false }, en);
    expect(sentence).toMatch(/not known whether.*`\/integration list`.*Integrations/);
    expect(sentence).not.toContain('Nothing was changed');
});

test('whoever could not see what may have been done is sent to somebody who can', () => {
    const it = { kind: 'unavailable', status: 502, outcomeUnknown: true, unseen: true } as const;
    const sentence = failureText(it, { isAdmin: false }, en);
    expect(sentence).toMatch(
        /not known whether.*does not show it to you: ask an administrator to look under.*Integrations/,
    );
    expect(sentence).not.toContain('look with');
});

test.each<Told>([
    { kind: 'unreachable', networkError: 'refused', baseUrl: 'http://a', ...known },
    { kind: 'unavailable', status: 502, ...known },
    { kind: 'invalid-response', status: 200, what: 'html', ...known },
    { kind: 'redirected', status: 302 },
    { kind: 'not-the-api', status: 404 },
    { kind: 'rate-limited' },
])('where something else was changed, nobody reads that nothing was ($kind)', (it) => {
    const sentence = failureText(it, { isAdmin: false, untouched: 'The old one was not changed.' }, en);
    expect(sentence).toContain('The old one was not changed.');
    expect(sentence).not.toContain('Nothing was changed');
});

test('what only an administrator can do, others are not told to do', () => {
    const kinds: Told[] = [
        { kind: 'credentials-refused' },
        { kind: 'api-url-invalid', url: 'x' },
        { kind: 'account-forbidden' },
    ];
    for (const it of kinds) {
        expect(failureText(it, { isAdmin: true }, en)).not.toMatch(/(Ask|Tell) an administrator/);
        expect(failureText(it, { isAdmin: false }, en)).toMatch(/(Ask|Tell) an administrator/);
    }
});

test.each([
    [20, 20, ''],
    [21, 20, 'And 1 more.'],
    [1500, 20, 'And 1,480 more.'],
])('of %i integrations of one name %i are listed, and the rest is counted', (count, listed, rest) => {
    const candidate = { name: 'CI', kind: 'incoming', channel: ['#general'], enabled: true } as const;
    const candidates = Array.from({ length: count }, (_, index) => ({ ...candidate, id: `id${index}` }));
    const sentence = failureText({ kind: 'ambiguous', reference: 'CI', candidates }, { isAdmin: false }, en);
    expect(sentence.match(/^- /gm)).toHaveLength(listed);
    expect(sentence.endsWith(rest)).toBe(true);
});
