import { createContext, useContext } from 'react';
import type { ClientKind } from '../../clients/ClientKind.mts';
import type { PageRoom } from '../PageRoom.mts';
import type { ActionButton } from './actions/ActionButton.mts';
import type { Api } from './Api.mts';
import type { Interactions } from './uikit/Interactions.mts';

/** Who is signed in, as the page needs to know. */
export interface Person {
    _id: string;
    username: string;
    name: string;
    roles: string[];
    permissions: string[];
    administrator: boolean;
}

/** What every part of the page can reach. */
export interface Chat {
    api: Api;
    me: Person;
    client: ClientKind;
    interactions: Interactions;
    /** The room that is open. */
    room: PageRoom | undefined;
    buttons: readonly ActionButton[];
    /** The text for a key as apps bring it along, or the key where none does. */
    translate: (key: string) => string;
    /** Tells the person something in passing. */
    notice: (text: string) => void;
}

/** Where the parts of the page find what they share. */
export const ChatContext = createContext<Chat | undefined>(undefined);

/** What every part of the page can reach; only below a `ChatContext`. */
export function useChat(): Chat {
    const chat = useContext(ChatContext);
    if (!chat) {
        throw new Error('Nobody is signed in');
    }
    return chat;
}
