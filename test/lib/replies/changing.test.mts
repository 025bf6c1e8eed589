import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { en } from '../../../lib/messages/languages/en.ts';
import type { CreatedFacts } from '../../../lib/replies/created.ts';
import { renderers } from '../../../lib/replies/renderers.ts';
import type { ReplyFacts } from '../../../lib/replies/Reply.ts';
import { type PredecessorState, retired, type RetiredFacts } from '../../../lib/replies/rotated.ts';
import type { WarningFacts } from '../../../lib/replies/warnings.ts';
import { print } from '../../fakes/print.mts';
import { hostileText } from './hostileText.mts';
import { nodeTypes } from './parseMarkdown.mts';

const id = '65f0a1b2c3d4e5f6a7b8c9d0';
const kind = 'incoming' as const;
const failure = { kind: 'rate-limited' } as const;
const maybeValue = { kind: 'unavailable', status: 502, outcomeUnknown: true } as const;
/** The renderers, in English. */
const replies = {
    updated: (facts: ReplyFacts['updated']) => renderers.updated(facts, en, print),
    unchanged: (facts: ReplyFacts['unchanged']) => renderers.unchanged(facts, en, print),
    switched: (facts: ReplyFacts['switched']) => renderers.switched(facts, en, print),
    removal: (facts: ReplyFacts['removal']) => renderers.removal(facts, en, print),
    removed: (facts: ReplyFacts['removed']) => renderers.removed(facts, en, print),
    cloned: (facts: ReplyFacts['cloned']) => renderers.cloned(facts, en, print),
    rotated: (facts: ReplyFacts['rotated']) => renderers.rotated(facts, en, print),
};

/** Every reply to a change, with a text of somebody else wherever one can be. */
const sentences: Record<string, (text: string) => string> = {
    updated: (text) =>
        replies.updated({
            id,
            kind,
            name: text,
            changes: [
                { field: 'alias', from: text },
                { field: 'channel', from: [text], to: [text, text] },
                { field: 'enabled', to: true },
                { field: 'script', from: text, to: text },
            ],
            dropped: ['channel'],
            kept: ['triggerWords'],
            revived: ['targetRoom'],
            refused: ['script'],
            token: { value: text, reason: 'lacked' },
            ...warned(text),
        }),
    unchanged: (name) => replies.unchanged({ id, kind, name, asked: true }),
    'nothing asked': (name) => replies.unchanged({ id, kind, name, asked: false }),
    switched: (name) => replies.switched({ id, kind, name, enabled: false, already: false }),
    removal: (text) => replies.removal(removal(text)),
    removed: (text) => replies.removed(removal(text)),
    cloned: (text) => replies.cloned({ original: { id, name: text }, dropped: ['channel'], created: created(text) }),
    rotated: (text) =>
        replies.rotated({
            kind,
            id,
            name: text,
            old: { state: { kind: 'stops', at: 0 }, name: text },
            created: created(text),
        }),
    'new token': (text) => replies.rotated({ kind: 'outgoing', id, name: text, token: text }),
    retired: (text) =>
        retired({ id, name: text, successorId: id, outcome: { kind: 'person-gone', username: text } }, en),
};

function removal(text: string) {
    const command = { subcommand: 'create', values: { type: kind, name: text, script: text } } as const;
    const recreate = { command, leftOut: ['script', 'token'] };
    return {
        id,
        kind,
        name: text,
        enabled: true,
        everywhere: false,
        channel: [text],
        username: text,
        event: text,
        urls: [text],
        author: text,
        recreate,
    };
}

function warned(text: string): WarningFacts {
    const finding = { id, name: text, code: 'post-as-user-not-member', severity: 'broken', words: [text] } as const;
    return {
        scriptError: { name: text, message: text },
        posting: [finding],
        otherPoster: text,
        impersonates: true,
        answersItself: true,
        plainUrls: [text],
        namesakes: [{ id, name: text, kind, channel: [text], enabled: true }],
    };
}

function created(text: string): CreatedFacts {
    return {
        id,
        kind,
        name: text,
        enabled: true,
        channel: [text],
        everywhere: false,
        username: text,
        urls: [],
        ...warned(text),
    };
}

test.each(Object.entries(sentences))('%s lets no text of others mention, link or emphasise', (_name, sentence) => {
    fc.assert(
        fc.property(hostileText, (text) => {
            expect(
                nodeTypes(sentence(text)).filter((type) => /MENTION|EMOJI|LINK|ITALIC|STRIKE|IMAGE/.test(type)),
            ).toEqual([]);
        }),
        { numRuns: 100 },
    );
});

describe('the end of a rotated integration is told', () => {
    test.each<[PredecessorState, string]>([
        [{ kind: 'stops', at: Date.UTC(2026, 10, 24, 5) }, 'works until 2026-11-24 05:00 UTC. Then it is disabled'],
        [{ kind: 'disabled' }, 'is disabled: its URL refuses everything as of now'],
        [{ kind: 'was-disabled' }, 'was not enabled'],
        [{ kind: 'not-scheduled' }, 'could not schedule a job to disable it later'],
        [
            { kind: 'still-works', failure, isAdmin: false },
            `*The old one still works* (\`${id}\`), as disabling it failed. Too many calls`,
        ],
        [{ kind: 'still-works', failure, isAdmin: false }, 'The old one was not changed. Wait a minute'],
        [{ kind: 'still-works', failure: maybeValue, isAdmin: false }, `*The old one may still work* (\`${id}\`)`],
        [{ kind: 'still-works', failure: maybeValue, isAdmin: false }, `not known whether`],
        [{ kind: 'still-works', failure, isAdmin: true }, 'api-bypass-rate-limit'],
    ])('%j', (state, words) => {
        const old = { state, name: 'X (old)' };
        expect(replies.rotated({ kind, id, name: 'X', old, created: created('X') })).toContain(words);
    });

    test('and what it is called then, or that the name is in doubt', () => {
        const told = (old: object) =>
            replies.rotated({
                kind,
                id,
                name: 'X',
                old: { state: { kind: 'disabled' }, ...old },
                created: created('X'),
            });
        expect(told({ name: 'X (old)' })).toContain('It is called `X (old)` now, so that `X` means the new one.');
        const notRenamed = { failure, isAdmin: false };
        expect(told({ notRenamed })).toContain('*Both may have the same name now*');
        expect(told({ notRenamed })).toContain('Too many calls');
    });

    test.each<[RetiredFacts['outcome'], string]>([
        [{ kind: 'disabled' }, 'is disabled, and its webhook URL refuses everything'],
        [{ kind: 'already' }, 'was disabled already'],
        [{ kind: 'gone' }, 'is not there any more'],
        [{ kind: 'successor-gone' }, 'was left enabled'],
        [{ kind: 'person-gone', username: 'uma' }, '`uma`, who rotated it, is not active'],
        [{ kind: 'failed', failure, isAdmin: false }, 'could not be disabled, so it may still work. Too many calls'],
    ])('afterwards: %j', (outcome, words) => {
        expect(retired({ id, name: 'X', successorId: id, outcome }, en)).toContain(words);
    });
});
