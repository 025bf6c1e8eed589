import { type ClientOutcome, type ClientPath, openInbox } from './clientInbox.mts';
import { randomId } from './store/randomId.mts';
import type { EphemeralMessage } from './WorkspaceEvents.mts';
import { findUser } from './store/findUser.mts';

/** A button as a message carries it. */
export interface ShownButton {
    appId: string;
    blockId: string;
    actionId: string;
    text: { text: string };
    value?: string;
}

/** A click of somebody on a button under a message. */
export interface Click {
    as: string;
    message: Pick<EphemeralMessage['message'], 'rid' | 'blocks'> & { _id?: string };
    /** Which of the message's buttons; the first unless given. */
    button?: number;
    /** Sent in place of what the button carries, as somebody who meddles with the client could. */
    value?: string;
}

/** An element of a message's block. */
interface ShownElement extends ShownButton {
    type: string;
    /** What a list has to pick from; picking one is as much as a click. */
    options?: Pick<ShownButton, 'text' | 'value'>[];
}

/** The buttons under a message, and what its lists have to pick from, from left to right. */
export function buttonsOf({ blocks = [] }: Pick<EphemeralMessage['message'], 'blocks'>): ShownButton[] {
    const elements = (blocks as { elements?: ShownElement[] }[]).flatMap((block) => block.elements ?? []);
    return elements.flatMap(({ options = [], ...element }) =>
        element.type === 'button'
            ? [element]
            : element.type === 'static_select'
              ? options.map((option) => ({ ...element, ...option }))
              : [],
    );
}

/** Does what a chat client does when a button is clicked: tells the app of it (`ui.interaction`) and shows what comes for its user. */
export async function clickButton(path: ClientPath, { as, message, button = 0, value }: Click): Promise<ClientOutcome> {
    const clicked = buttonsOf(message)[button];
    if (!clicked) {
        throw new Error(`The message has no button ${button}`);
    }
    const { appId, actionId, blockId } = clicked;
    const mid = message._id ?? randomId();
    const inbox = openInbox(path, await findUser(path.store, as));
    const body = {
        type: 'blockAction',
        actionId,
        triggerId: path.triggerIds.issue(),
        payload: { blockId, value: value ?? clicked.value },
        container: { type: 'message', id: mid },
        mid,
        rid: message.rid,
    };
    try {
        const request = { method: 'POST', path: `/api/apps/ui.interaction/${appId}`, as, body };
        const answer = await path.client.request(request, path.url);
        return { ...answer, ephemerals: inbox.ephemerals, views: inbox.views };
    } finally {
        inbox.close();
    }
}
