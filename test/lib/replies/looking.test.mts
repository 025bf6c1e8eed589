import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ListFacts } from '../../../lib/replies/list.ts';
import type { ShownFacts } from '../../../lib/replies/shown.ts';
import { en } from '../../../lib/messages/languages/en.ts';
import { exported } from '../../../lib/replies/exported.ts';
import { list } from '../../../lib/replies/list.ts';
import { shown } from '../../../lib/replies/shown.ts';
import { print } from '../../fakes/print.mts';
import { hostileText } from './hostileText.mts';
import { nodeTypes } from './parseMarkdown.mts';

const ours = new Set([
    'PARAGRAPH',
    'PLAIN_TEXT',
    'INLINE_CODE',
    'BOLD',
    'CODE',
    'CODE_LINE',
    'LINE_BREAK',
    'UNORDERED_LIST',
    'LIST_ITEM',
]);
const numRuns = 200;

/** What a client would make of a text that is not meant by us. */
function unmeant(text: string): string[] {
    return nodeTypes(text).filter((type) => !ours.has(type));
}

const some = fc.array(hostileText, { minLength: 1, maxLength: 5 });
const kind = fc.constantFrom('incoming' as const, 'outgoing' as const);

const page = hostileText.map((search) => ({ subcommand: 'list', values: { search, page: 2 } }) as const);

const listFacts: fc.Arbitrary<ListFacts> = fc.record({
    integrations: fc.array(
        fc.record({
            id: hostileText,
            name: hostileText,
            kind,
            enabled: fc.boolean(),
            channel: some,
            everywhere: fc.boolean(),
            event: hostileText,
            urls: some,
            inRooms: fc.boolean(),
            otherEvent: fc.boolean(),
            username: hostileText,
            author: hostileText,
        }),
        { minLength: 1, maxLength: 3 },
    ),
    filter: fc.record({ kind, name: hostileText, channel: hostileText }, { requiredKeys: [] }),
    before: fc.constantFrom(0, 20),
    total: fc.constantFrom(0, 3, 12345),
    next: fc.option(page, { nil: undefined }),
    last: fc.option(page, { nil: undefined }),
    truncated: fc.constantFrom(undefined, { after: 500, of: 10000 }),
});

const shownFacts: fc.Arbitrary<ShownFacts> = fc.record(
    {
        id: hostileText,
        kind,
        name: hostileText,
        enabled: fc.boolean(),
        channel: some,
        everywhere: fc.boolean(),
        username: hostileText,
        event: hostileText,
        urls: some,
        rows: fc.array(
            fc.record({ field: fc.constant('triggerWords'), value: fc.oneof(hostileText, some, fc.boolean()) }),
        ),
        isShortened: fc.boolean(),
        script: hostileText,
        scriptError: fc.record({ name: hostileText, message: hostileText }),
        token: hostileText,
        author: hostileText,
        createdAt: fc.constant(0),
        changedBy: hostileText,
        changedAt: fc.constant(NaN),
    },
    {
        requiredKeys: [
            'id',
            'kind',
            'name',
            'enabled',
            'channel',
            'everywhere',
            'username',
            'urls',
            'rows',
            'isShortened',
        ],
    },
);

describe('nothing that somebody wrote mentions, links or emphasises', () => {
    test('in a list', () => {
        fc.assert(
            fc.property(listFacts, (facts) => {
                expect(unmeant(list(facts, en, print))).toEqual([]);
            }),
            { numRuns },
        );
    });

    test('in all about one', () => {
        fc.assert(
            fc.property(shownFacts, (facts) => {
                expect(unmeant(shown(facts, en))).toEqual([]);
            }),
            { numRuns },
        );
    });

    test('in an export', () => {
        fc.assert(
            fc.property(hostileText, hostileText, (name, json) => {
                expect(unmeant(exported({ count: 2, filter: { name }, place: { json } }, en))).toEqual([]);
                expect(unmeant(exported({ count: 2, filter: {}, place: { file: name, with: name } }, en))).toEqual([]);
            }),
            { numRuns },
        );
    });
});

test('a list names three channels of one, and counts the others', () => {
    const integration = {
        id: 'x',
        name: 'X',
        enabled: true,
        inRooms: true,
        otherEvent: false,
        username: 'y',
        urls: [],
        everywhere: false,
    };
    const listed = (kind: 'incoming' | 'outgoing', channel: string[]) =>
        list({ integrations: [{ ...integration, kind, channel }], filter: {}, before: 0, total: 1 }, en, print);
    expect(listed('incoming', ['#a', '#b', '#c', '#d', '#e'])).toContain('to `#a`, `#b`, `#c` and 2 more as `y`');
    expect(listed('outgoing', [])).toContain('from every public channel as `y`');
});

test('a value is never cut', () => {
    const url = `https://example.com/${'x'.repeat(400)}`;
    const facts = {
        id: 'x',
        kind: 'outgoing',
        name: 'X',
        enabled: true,
        channel: [],
        everywhere: false,
        username: 'y',
        urls: [url],
        rows: [{ field: 'avatar', value: `${url}/a.png` }],
        isShortened: false,
    } as const;
    const text = shown(facts, en);
    expect(text).toContain(`\`${url}\``);
    expect(text).toContain(`\`${url}/a.png\``);
});
