import { Throbber } from '@rocket.chat/fuselage';
import { useToastBarDispatch } from '@rocket.chat/fuselage-toastbar';
import { type ReactElement, useMemo, useState } from 'react';
import type { ClientKind } from '../../clients/ClientKind.mts';
import { Api } from './Api.mts';
import { useChatState } from './chat/useChatState.mts';
import { type Chat, ChatContext } from './ChatContext.mts';
import { Frame } from './layout/Frame.tsx';
import { roomAt, usePath } from './location.mts';
import type { Session } from './session.mts';
import { createInteractions } from './uikit/createInteractions.mts';
import { useAppParts } from './useAppParts.mts';
import type { Theme } from './useTheme.mts';

/** What the page knows before anybody's workspace is drawn. */
export interface WorkspaceProps {
    session: Session;
    theme: Theme;
    setTheme: (theme: Theme) => void;
    signOut: () => void;
}

/** One person's workspace. */
export function Workspace({ session, theme, setTheme, signOut }: WorkspaceProps): ReactElement {
    const toast = useToastBarDispatch();
    const [client, setClient] = useState<ClientKind>('web');
    const [path, go] = usePath();
    const api = useMemo(() => new Api(session), [session]);
    const notice = useMemo(
        () => (message: string) => {
            toast({ type: 'error', message });
        },
        [toast],
    );
    // Which client it is can change, while views stay open.
    const kind = useMemo<{ client: ClientKind }>(() => ({ client: 'web' }), []);
    kind.client = client;
    const interactions = useMemo(() => createInteractions(api, () => kind.client, notice), [api, kind, notice]);
    const parts = useAppParts(api, signOut);
    const chat = useChatState({ api, interactions, path, signOut });
    const room = roomAt(path, chat.state.rooms);
    // The same one until something of it changes, for whatever reaches it is drawn anew with it.
    const shared = useMemo<Chat | undefined>(
        () => parts && { api, client, interactions, room, notice, ...parts },
        [api, client, interactions, room, notice, parts],
    );
    if (!parts || !shared || !room) {
        return (
            <main className="loading">
                <Throbber />
            </main>
        );
    }
    return (
        <ChatContext.Provider value={shared}>
            <Frame chat={chat} go={go} {...{ theme, setTheme, setClient, signOut }} commands={parts.commands} />
        </ChatContext.Provider>
    );
}
