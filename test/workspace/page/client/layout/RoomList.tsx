import { Badge, Icon, Sidebar, SidebarItem, SidebarItemIcon, SidebarItemTitle } from '@rocket.chat/fuselage';
import { memo, type ReactElement } from 'react';
import type { PageRoom } from '../../PageRoom.mts';
import { useChat } from '../ChatContext.mts';
import { pathTo } from '../location.mts';
import { iconOf } from './iconOf.mts';
import { PersonMenu, type PersonMenuProps } from './PersonMenu.tsx';

/** What the list of rooms is drawn from. */
export interface RoomListProps extends PersonMenuProps {
    rooms: readonly PageRoom[];
    unread: Readonly<Record<string, number>>;
    connected: boolean;
    open: (room: PageRoom) => void;
}

const groups = [
    { title: 'Channels', holds: ({ t, joined }: PageRoom) => t !== 'd' && joined },
    { title: 'Direct messages', holds: ({ t }: PageRoom) => t === 'd' },
    { title: 'Not joined', holds: ({ t, joined }: PageRoom) => t !== 'd' && !joined },
];

/** The rooms on the left, below the person whose they are. */
export const RoomList = memo(Rooms);

function Rooms({ rooms, unread, connected, open, ...menu }: RoomListProps): ReactElement {
    const { me, room: current } = useChat();
    return (
        <div className="room-list">
            <Sidebar aria-label="Rooms">
                <PersonMenu {...menu} />
                {!connected && (
                    <p role="status" className="lost">
                        <Icon name="warning" size="x16" /> Waiting for the workspace
                    </p>
                )}
                {groups.map(({ title, holds }) => {
                    const inGroup = rooms.filter(holds);
                    return (
                        inGroup.length > 0 && (
                            <section key={title} aria-label={title}>
                                <h2>{title}</h2>
                                {inGroup.map((room) => (
                                    <RoomItem
                                        key={room._id}
                                        room={room}
                                        selected={room._id === current?._id}
                                        unread={unread[room._id] ?? 0}
                                        open={open}
                                    />
                                ))}
                            </section>
                        )
                    );
                })}
                <p className="whoami">{`Signed in as ${me.username}`}</p>
            </Sidebar>
        </div>
    );
}

interface RoomItemProps {
    room: PageRoom;
    selected: boolean;
    unread: number;
    open: (room: PageRoom) => void;
}

function RoomItem({ room, selected, unread, open }: RoomItemProps): ReactElement {
    return (
        <SidebarItem
            href={pathTo(room)}
            selected={selected}
            aria-current={selected ? 'page' : undefined}
            onClick={(event) => {
                if (!event.ctrlKey && !event.metaKey) {
                    event.preventDefault();
                    open(room);
                }
            }}
        >
            <SidebarItemIcon icon={iconOf(room)} />
            <SidebarItemTitle unread={unread > 0}>{room.name}</SidebarItemTitle>
            {unread > 0 && (
                <Badge variant="primary" aria-label={`${unread} unread`}>
                    {unread}
                </Badge>
            )}
        </SidebarItem>
    );
}
