import { Button, Icon, IconButton } from '@rocket.chat/fuselage';
import { type ReactElement, useMemo } from 'react';
import type { PageMessage } from '../../PageMessage.mts';
import type { PageRoom } from '../../PageRoom.mts';
import { ActionButtonMenu } from '../actions/ActionButtonMenu.tsx';
import { repliesIn, timelineOf } from '../chat/chatState.mts';
import type { SlashCommand } from '../chat/commands.mts';
import { Composer } from '../chat/Composer.tsx';
import { MessageList } from '../chat/MessageList.tsx';
import type { ChatHandle } from '../chat/useChatState.mts';
import { useSending } from '../chat/useSending.mts';
import { useChat } from '../ChatContext.mts';
import { iconOf } from './iconOf.mts';

/** A room, and what belongs around it. */
export interface RoomViewProps {
    chat: ChatHandle;
    room: PageRoom;
    commands: readonly SlashCommand[];
    toggleList: () => void;
    openThread: (message: PageMessage) => void;
}

/** The open room: its name, its messages and where to type; who has not joined it can read it, and join. */
export function RoomView({ chat, room, commands, toggleList, openThread }: RoomViewProps): ReactElement {
    const send = useSending(chat, commands);
    const messages = chat.state.messages[room._id];
    const timeline = useMemo(() => timelineOf(messages ?? []), [messages]);
    const replies = useMemo(() => repliesIn(messages ?? []), [messages]);
    return (
        <main className="room">
            <header>
                <span className="list-button">
                    <IconButton small icon="burger-menu" title="Rooms" aria-label="Rooms" onClick={toggleList} />
                </span>
                <Icon name={iconOf(room)} size="x20" />
                <h1>{room.name}</h1>
                <span className="spacer" />
                <ActionButtonMenu context="roomAction" />
            </header>
            <MessageList
                label={`Messages in ${room.label}`}
                messages={timeline}
                replies={replies}
                openThread={openThread}
            />
            {room.joined ? (
                <Composer label={`Message ${room.label}`} commands={commands} send={(text) => void send(text)} />
            ) : (
                <JoinRow room={room} joined={chat.loadRooms} />
            )}
        </main>
    );
}

function JoinRow({ room, joined }: { room: PageRoom; joined: () => Promise<void> }): ReactElement {
    const { api, notice } = useChat();
    const join = async () => {
        const result = await api.post(`/page/rooms/${room._id}/join`, {});
        if (result.ok) {
            await joined();
        } else {
            notice(result.problem);
        }
    };
    return (
        <div className="composer join">
            <span>{`You are looking at ${room.label} without being in it.`}</span>
            <Button variant="primary" size="small" onClick={() => void join()}>
                Join
            </Button>
        </div>
    );
}
