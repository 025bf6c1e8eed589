import type { PageMessage } from '../../PageMessage.mts';
import type { PageRoom } from '../../PageRoom.mts';
import type { ActionButton } from './ActionButton.mts';

/** Where somebody was when they pressed a button. */
export interface PressedAt {
    room: PageRoom | undefined;
    message?: PageMessage;
    threadId?: string;
    text?: string;
}

/** What the client posts for a pressed button, by where it stands. */
export function pressBody({ actionId, context }: ActionButton, at: PressedAt): Record<string, unknown> {
    const { room, message, threadId, text = '' } = at;
    switch (context) {
        case 'messageAction':
            return { actionId, payload: { context }, rid: message?.rid, mid: message?._id, tmid: message?.tmid };
        case 'roomAction':
            return { actionId, payload: { context }, rid: room?._id };
        case 'messageBoxAction':
            return { actionId, payload: { context, message: text }, rid: room?._id, tmid: threadId };
        case 'userDropdownAction':
            return { actionId, payload: { context } };
    }
}
