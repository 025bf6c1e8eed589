import { expect, test } from '@jest/globals';
import type { App } from '@rocket.chat/apps-engine/definition/App';
import { IntegrationCommand } from '../../../lib/engine/IntegrationCommand.ts';
import { anInvocation } from '../../fakes/anInvocation.mts';
import { anEnvironment } from '../../fakes/runWords.mts';

/** Runs the engine's command and answers what was sent to whom. */
async function run(threadId?: string) {
    const { context, read, modify, http, persistence, logger, notices } = anInvocation({ words: ['help'], threadId });
    const command = new IntegrationCommand({ getLogger: () => logger } as unknown as App, () => anEnvironment());
    await command.executor(context, read, modify, http, persistence);
    return notices;
}

test('the reply goes to the sender alone, in the same room', async () => {
    const notices = await run();
    // The second is what can be pressed next.
    expect(notices).toHaveLength(2);
    for (const notice of notices) {
        expect(notice).toMatchObject({ user: { id: 'olivia-id' }, message: { room: { id: 'GENERAL' } } });
        expect(notice.message.threadId).toBeUndefined();
    }
});

test('replies in the thread it was typed in', async () => {
    const notices = await run('thread-id');
    expect(notices.map(({ message }) => message.threadId)).toEqual(['thread-id', 'thread-id']);
});
