import type { PageMessage } from '../../PageMessage.mts';
import { useChat } from '../ChatContext.mts';
import { type ActionButton, isShown } from './ActionButton.mts';

/** The buttons that apps have added to a place; mobile shows none. */
export function useActionButtons(context: ActionButton['context'], message?: PageMessage): ActionButton[] {
    const { buttons, client, room, me } = useChat();
    const place = { context, room, message, permissions: me.permissions, roles: me.roles };
    return client === 'mobile' ? [] : buttons.filter((button) => isShown(button, place));
}
