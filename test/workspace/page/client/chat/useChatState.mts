import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { PageMessage } from '../../PageMessage.mts';
import type { PageRoom } from '../../PageRoom.mts';
import type { Api } from '../Api.mts';
import { roomAt } from '../location.mts';
import { openStream } from '../stream.mts';
import type { Interactions } from '../uikit/Interactions.mts';
import { changeChat, type ChatChange, type ChatState, emptyChat } from './chatState.mts';

/** What a chat works with. */
export interface ChatPorts {
    api: Api;
    interactions: Interactions;
    path: string;
    signOut: () => void;
}

/** What is known, and what changes it. */
export interface ChatHandle {
    state: ChatState;
    dispatch: (change: ChatChange) => void;
    loadRooms: () => Promise<void>;
}

/** Follows the workspace: its rooms, what is said in them, and what apps ask this client to show. */
export function useChatState({ api, interactions, path, signOut }: ChatPorts): ChatHandle {
    const [state, dispatch] = useReducer(changeChat, emptyChat);
    const openId = roomAt(path, state.rooms)?._id;
    const latest = useRef({ openId, rooms: state.rooms, signOut });
    useEffect(() => {
        latest.current = { openId, rooms: state.rooms, signOut };
    });

    const loadRooms = useCallback(async () => {
        const result = await api.get<{ rooms: PageRoom[] }>('/page/rooms');
        if (result.ok) {
            dispatch({ type: 'rooms', rooms: result.body.rooms });
        }
    }, [api]);
    const loadHistory = useCallback(
        async (rid: string) => {
            const result = await api.get<{ messages: PageMessage[] }>(`/page/rooms/${rid}/messages`);
            if (result.ok) {
                dispatch({ type: 'history', rid, messages: result.body.messages });
            }
        },
        [api],
    );
    useEffect(() => {
        const arrive = (message: PageMessage) => {
            const { rooms, openId: shown } = latest.current;
            dispatch({ type: 'message', message, seen: message.rid === shown });
            if (!rooms.some(({ _id }) => _id === message.rid)) {
                void loadRooms();
            }
        };
        const receivers: Record<string, (data: unknown) => void> = {
            message: (data) => {
                arrive(data as PageMessage);
            },
            ephemeral: (data) => {
                arrive(data as PageMessage);
            },
            uiInteraction: (data) => {
                interactions.receive(data);
            },
            ready: () => {
                dispatch({ type: 'connection', connected: true });
                void loadRooms();
                if (latest.current.openId !== undefined) {
                    void loadHistory(latest.current.openId);
                }
            },
            lost: () => {
                dispatch({ type: 'connection', connected: false });
            },
            signedOut: () => {
                latest.current.signOut();
            },
        };
        return openStream(api, (event, data) => {
            receivers[event]?.(data);
        });
    }, [api, interactions, loadRooms, loadHistory]);
    useEffect(() => {
        if (openId !== undefined) {
            dispatch({ type: 'read', rid: openId });
            void loadHistory(openId);
        }
    }, [openId, loadHistory]);
    return { state, dispatch, loadRooms };
}
