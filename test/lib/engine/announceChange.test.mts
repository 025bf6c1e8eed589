import { expect, test } from '@jest/globals';
import type { Invocation } from '../../../lib/engine/Invocation.ts';
import { announceChange } from '../../../lib/engine/announceChange.ts';
import { en } from '../../../lib/messages/languages/en.ts';
import { succeed } from '../../../lib/Outcome.ts';
import { anInvocation } from '../../fakes/anInvocation.mts';

const change = { verb: 'created', kind: 'incoming', name: 'CI [a](b)@all', id: '65f0a1b2c3d4e5f6a7b8c9d0' } as const;

/** Announces that change in a workspace with an audit room whose server refuses some messages; what was stored and logged. */
async function announce(isRefused: (text: string) => boolean) {
    const { accessors, log, ...rest } = withAuditRoom(isRefused);
    const invocation = { accessors, ...rest } as unknown as Invocation;
    await announceChange(change, invocation).catch((error: unknown) => log.push(String(error)));
    return { stored: rest.stored, log };
}

function withAuditRoom(isRefused: (text: string) => boolean) {
    const { sender, room, read, logger, log } = anInvocation();
    const stored: string[] = [];
    const message = () => {
        const text: string[] = [];
        const builder: Record<string, unknown> = { text };
        for (const setter of ['setRoom', 'setSender', 'setParseUrls', 'setGroupable']) {
            builder[setter] = () => builder;
        }
        builder.setText = (words: string) => (text.push(words), builder);
        return builder;
    };
    const creator = {
        startMessage: message,
        finish: ({ text: [text = ''] }: { text: string[] }) => {
            if (isRefused(text)) {
                return Promise.reject(new Error('error-action-not-allowed'));
            }
            stored.push(text);
            return Promise.resolve('id');
        },
    };
    const rooms = { getById: () => Promise.resolve({ id: 'audit' }) };
    return {
        sender,
        room,
        logger,
        log,
        stored,
        accessors: { read: { ...read, getRoomReader: () => rooms }, modify: { getCreator: () => creator } },
        services: {
            configuration: () => Promise.resolve(succeed({ auditRoom: 'audit' })),
            environment: { messages: en },
        },
    };
}

test('a line with a name that the server refuses is told without it', async () => {
    const { stored, log } = await announce((text) => text.includes('CI'));
    expect(stored).toEqual([expect.stringContaining(change.id)]);
    expect(stored.join()).toContain('`olivia` created the incoming integration');
    expect(log.join()).toContain('refused');
});

test('a line that cannot be posted at all fails, so that it is logged, with the change itself', async () => {
    const { stored, log } = await announce(() => true);
    expect(stored).toEqual([]);
    expect(log.join()).toContain(change.id);
    expect(log.at(-1)).toContain('error-action-not-allowed');
});

test('a line is posted once where it is taken', async () => {
    const { stored } = await announce(() => false);
    expect(stored).toHaveLength(1);
    expect(stored[0]).toContain('CI [a](b)@\u200ball');
});
