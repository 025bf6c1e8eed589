import { type ReactElement, type ReactNode, useCallback, useState, useSyncExternalStore } from 'react';
import type { ClientKind } from '../../../clients/ClientKind.mts';
import type { PageMessage } from '../../PageMessage.mts';
import type { PageRoom } from '../../PageRoom.mts';
import { AppLogs } from '../admin/AppLogs.tsx';
import { AppSettings } from '../admin/AppSettings.tsx';
import { Receiver } from '../admin/Receiver.tsx';
import type { SlashCommand } from '../chat/commands.mts';
import type { ChatHandle } from '../chat/useChatState.mts';
import { useChat } from '../ChatContext.mts';
import { pathTo } from '../location.mts';
import { BarView } from '../uikit/BarView.tsx';
import { ModalView } from '../uikit/ModalView.tsx';
import type { Theme } from '../useTheme.mts';
import { RoomList } from './RoomList.tsx';
import { RoomView } from './RoomView.tsx';
import { ThreadPanel } from './ThreadPanel.tsx';
import type { Panel, ToolPanel } from './Panel.mts';

/** What the frame is drawn from. */
export interface FrameProps {
    chat: ChatHandle;
    commands: readonly SlashCommand[];
    go: (path: string) => void;
    theme: Theme;
    setTheme: (theme: Theme) => void;
    setClient: (client: ClientKind) => void;
    signOut: () => void;
}

/** Rooms on the left, the open one in the middle, what belongs to it on the right, and modals over all. */
export function Frame({ chat, commands, go, ...menu }: FrameProps): ReactElement {
    const { room } = useChat();
    const [panel, setPanel] = useState<Panel>();
    const [listed, setListed] = useState(false);
    const closePanel = useCallback(() => {
        setPanel(undefined);
    }, []);
    const open = useCallback(
        (room: PageRoom) => {
            setListed(false);
            setPanel((shown) => (shown?.kind === 'thread' ? undefined : shown));
            go(pathTo(room));
        },
        [go],
    );
    const openPanel = useCallback((kind: ToolPanel) => {
        setListed(false);
        setPanel({ kind });
    }, []);
    const openThread = useCallback(({ _id }: PageMessage) => {
        setPanel({ kind: 'thread', threadId: _id });
    }, []);
    return (
        <div className={`frame ${listed ? 'listed' : ''}`}>
            <RoomList
                rooms={chat.state.rooms}
                unread={chat.state.unread}
                connected={chat.state.connected}
                open={open}
                openPanel={openPanel}
                {...menu}
            />
            {room && (
                <RoomView
                    key={room._id}
                    chat={chat}
                    room={room}
                    commands={commands}
                    toggleList={() => {
                        setListed(!listed);
                    }}
                    openThread={openThread}
                />
            )}
            <AppViews>
                {panel && <PanelView panel={panel} chat={chat} commands={commands} close={closePanel} />}
            </AppViews>
        </div>
    );
}

/** The views of apps, of which a bar takes the place of a panel of the page; typing in them draws nothing else anew. */
function AppViews({ children }: { children: ReactNode }): ReactElement {
    const { interactions, client } = useChat();
    const { bar, modals } = useSyncExternalStore(interactions.subscribe, interactions.snapshot);
    return (
        <>
            {client === 'web' && bar ? <BarView key={bar.opening} open={bar} /> : children}
            {modals.map((modal, index) => (
                <ModalView key={modal.opening} open={modal} isTop={index === modals.length - 1} />
            ))}
        </>
    );
}

function PanelView({
    panel,
    chat,
    commands,
    close,
}: Pick<FrameProps, 'chat' | 'commands'> & { panel: Panel; close: () => void }): ReactElement | null {
    switch (panel.kind) {
        case 'thread':
            return <ThreadPanel chat={chat} commands={commands} threadId={panel.threadId} close={close} />;
        case 'settings':
            return <AppSettings close={close} />;
        case 'logs':
            return <AppLogs close={close} />;
        case 'receiver':
            return <Receiver close={close} />;
    }
}
