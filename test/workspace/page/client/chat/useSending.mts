import { useCallback } from 'react';
import type { PageMessage } from '../../PageMessage.mts';
import { useChat } from '../ChatContext.mts';
import { randomId } from '../randomId.mts';
import { readCommand, type SlashCommand } from './commands.mts';
import type { ChatHandle } from './useChatState.mts';

/** Sends what was typed: a command to its app, a command that nobody has to nobody, anything else to the room. */
export function useSending(
    { dispatch }: Pick<ChatHandle, 'dispatch'>,
    commands: readonly SlashCommand[],
): (text: string, threadId?: string) => Promise<void> {
    const { api, interactions, room, notice } = useChat();
    return useCallback(
        async (text, threadId) => {
            if (!room) {
                return;
            }
            const typed = readCommand(text);
            const thread = threadId === undefined ? {} : { tmid: threadId };
            if (typed && !commands.some(({ command }) => command === typed.command.toLowerCase())) {
                const said = `No such command: \`/${typed.command}\``;
                dispatch({ type: 'message', seen: true, message: { ...onlyHere(room._id, said), ...thread } });
                return;
            }
            const result = typed
                ? await api.post('/api/v1/commands.run', {
                      ...typed,
                      ...thread,
                      roomId: room._id,
                      triggerId: interactions.issueTriggerId(),
                  })
                : await api.post(`/page/rooms/${room._id}/messages`, { msg: text, ...thread });
            if (!result.ok) {
                notice(result.problem);
            }
        },
        [api, interactions, room, notice, commands, dispatch],
    );
}

/** What the client itself says, as the server's bot. */
function onlyHere(rid: string, msg: string): PageMessage {
    const u = { _id: 'rocket.cat', username: 'rocket.cat', name: 'Rocket.Cat' };
    return { _id: randomId(), rid, msg, u, ts: new Date().toISOString(), private: true };
}
