import type { ReactElement } from 'react';
import { threadOf } from '../chat/chatState.mts';
import type { SlashCommand } from '../chat/commands.mts';
import { Composer } from '../chat/Composer.tsx';
import { MessageList } from '../chat/MessageList.tsx';
import type { ChatHandle } from '../chat/useChatState.mts';
import { useSending } from '../chat/useSending.mts';
import { useChat } from '../ChatContext.mts';
import { SidePanel } from './SidePanel.tsx';

/** A thread, and what belongs around it. */
export interface ThreadPanelProps {
    chat: ChatHandle;
    commands: readonly SlashCommand[];
    threadId: string;
    close: () => void;
}

/** A message with what was answered to it; what is typed here, commands too, belongs to the thread. */
export function ThreadPanel({ chat, commands, threadId, close }: ThreadPanelProps): ReactElement {
    const { room } = useChat();
    const send = useSending(chat, commands);
    const messages = threadOf(chat.state.messages[room?._id ?? ''] ?? [], threadId);
    return (
        <SidePanel title="Thread" close={close}>
            <MessageList label="Thread" messages={messages} />
            <Composer
                label="Reply in thread"
                commands={commands}
                threadId={threadId}
                send={(text) => void send(text, threadId)}
            />
        </SidePanel>
    );
}
