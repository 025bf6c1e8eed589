import { subcommands } from '../../commands/subcommands.ts';
import { answerCommand } from '../../lib/engine/answerCommand.ts';
import { Memory } from '../../lib/engine/Memory.ts';
import { buildServices, type Shared } from '../../lib/engine/services.ts';
import { en } from '../../lib/replies/renderers.ts';
import { FakeClock } from './FakeClock.mts';
import { anInvocation, type InvocationParts } from './anInvocation.mts';

/** What all commands of one instance of the app share. */
export function aShared(clock = new FakeClock()): Shared {
    return {
        appId: 'app-id',
        memory: new Memory(clock.now),
        messages: en,
        subcommands,
        now: clock.now,
        sleep: () => Promise.resolve(),
    };
}

/** Runs words as the app's command does, from the engine's accessors to the reply; answers the replies' texts and the log. */
export async function runWords(words: string[], parts: InvocationParts = {}, shared = aShared()) {
    const { sender, room, context, read, modify, http, persistence, logger, log, notices } = anInvocation({
        ...parts,
        words,
    });
    const accessors = { read, modify, http, persistence };
    const origin = { sender, room, threadId: context.getThreadId() };
    await answerCommand(words, origin, { accessors, services: buildServices(accessors, shared), logger });
    return { replies: notices.map(({ message }) => message.text ?? ''), log };
}
