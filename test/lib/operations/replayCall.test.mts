import { expect, test } from '@jest/globals';
import type { WorkspaceContext } from '../../../lib/dispatch/Subcommand.ts';
import type { Failure } from '../../../lib/Failure.ts';
import type { Integrations } from '../../../lib/integrations/Integrations.ts';
import { en } from '../../../lib/messages/languages/en.ts';
import { replayCall } from '../../../lib/operations/replayCall.ts';
import { fail, succeed } from '../../../lib/Outcome.ts';
import { replayed } from '../../../lib/replies/history.ts';
import { anIntegration, anOutgoingAnswer } from '../../fakes/anIntegration.mts';

interface Situation {
    call?: string | number;
    stored?: Record<string, unknown>;
    before?: unknown[] | Failure;
    after?: unknown[] | Failure;
    refusal?: Failure;
}

/** Asks for a call again, `old` by its id unless another is named; answers the reply, and whether the workspace was asked. */
async function replaying({ call = 'old', stored, before = [], after = [], refusal }: Situation) {
    const histories = [before, after];
    let asked = false;
    const integrations: Partial<Integrations> = {
        history: () => {
            const next = histories.shift() ?? [];
            return Promise.resolve(Array.isArray(next) ? succeed({ entries: next, total: next.length }) : fail(next));
        },
        replay: () => {
            asked = true;
            return Promise.resolve(refusal ? fail(refusal) : succeed(undefined));
        },
    };
    const context = { workspace: { integrations } } as unknown as WorkspaceContext;
    const integration = anIntegration(anOutgoingAnswer(stored));
    const outcome = await replayCall(integration, call, context);
    const reply = outcome.ok
        ? replayed({ id: 'id', name: 'Deploys', outcome: outcome.value }, en)
        : outcome.failure.kind;
    return { reply, asked };
}

const kept = { _id: 'old', data: { text: 'x' } };
const forgotten = { _id: 'old', data: {} };

test.each<[string, Situation, boolean, string[]]>([
    [
        'a disabled one is not asked for',
        { stored: { enabled: false } },
        false,
        ['is disabled', '/integration enable id'],
    ],
    [
        'nor is what would send nothing',
        { stored: { triggerWords: ['go'] }, before: [forgotten] },
        false,
        ['sends nothing again'],
    ],
    [
        'without data only the token goes out',
        { before: [forgotten], after: [{ _id: 'new' }] },
        true,
        ['only the token', 'new call since, `new`'],
    ],
    [
        'words of a former event do not count',
        { stored: { event: 'roomJoined', triggerWords: ['go'] }, before: [forgotten] },
        true,
        ['only the token', 'no new call yet'],
    ],
    [
        'with data it is the same',
        { stored: { triggerWords: ['go'] }, before: [kept], after: [{ _id: 'new' }] },
        true,
        ['what it sent then'],
    ],
    ['a call that was there before is none', { before: [kept], after: [kept] }, true, ['no new call yet']],
    ['of a call long ago nothing is claimed', { before: [{ _id: 'other' }], after: [] }, true, ['Many versions']],
    [
        'nor where the history is too large',
        { before: { kind: 'invalid-response', status: 200, what: 'too-large', outcomeUnknown: false }, after: [kept] },
        true,
        ['Many versions', 'could not be read'],
    ],
    ['an API that fails is not asked', { before: { kind: 'credentials-refused' } }, false, ['credentials-refused']],
    [
        'a history that cannot be read afterwards says nothing',
        { before: [kept], after: { kind: 'credentials-refused' } },
        true,
        ['could not be read'],
    ],
    [
        'a number counts from the newest',
        { call: 2, before: [{ _id: 'newer', data: {} }, kept] },
        true,
        ['`old`', 'what it sent then'],
    ],
    ['a number beyond the list is none', { call: 3, before: [kept, kept] }, false, ['newest 2 calls', 'history id']],
    ['where nothing was sent there is no number', { call: 1, before: [] }, false, ['has not sent anything yet']],
    [
        'a number means nothing where the list cannot be read',
        { call: 1, before: { kind: 'invalid-response', status: 200, what: 'too-large', outcomeUnknown: false } },
        false,
        ['invalid-response'],
    ],
    ['older servers cannot', { refusal: { kind: 'not-the-api', status: 404 } }, true, ['cannot send again']],
    ['refusals are told', { refusal: { kind: 'rejected', status: 400, error: 'x' } }, true, ['rejected']],
])('%s', async (_name, situation, wasAsked, words) => {
    const { reply, asked } = await replaying(situation);
    expect(asked).toBe(wasAsked);
    for (const word of words) {
        expect(reply).toContain(word);
    }
});
