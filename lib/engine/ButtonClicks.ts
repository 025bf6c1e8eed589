import type { App } from '@rocket.chat/apps-engine/definition/App';
import { RoomType } from '@rocket.chat/apps-engine/definition/rooms/RoomType';
import type { IUIKitResponse, UIKitBlockInteractionContext } from '@rocket.chat/apps-engine/definition/uikit';
import { isAdmin } from '../access/Sender';
import { succeed } from '../Outcome';
import { renderFailure } from '../replies/renderReply';
import { membershipOf } from './accessors/membership';
import { answerCommand } from './answerCommand';
import { guard } from './guard';
import type { Invocation } from './Invocation';
import type { Accessors, AppEnvironment } from './services';
import { buildServices } from './services';

type ClickData = ReturnType<UIKitBlockInteractionContext['getInteractionData']>;

/** What people do with the app's buttons: the one place that knows the engine's interactions. */
export class ButtonClicks {
    constructor(
        private readonly app: App,
        private readonly environment: () => AppEnvironment,
    ) {}

    /** Runs the words of a button as a command of whoever clicked it (engine `executeBlockActionHandler`). */
    async click(context: UIKitBlockInteractionContext, accessors: Accessors): Promise<IUIKitResponse> {
        const data = context.getInteractionData();
        const services = buildServices(accessors, this.environment());
        const runtime = { accessors, services, logger: this.app.getLogger() };
        await guard(runtime, async () => {
            const { user: sender, room } = data;
            if (room) {
                await answerClick(data, { ...runtime, sender, room });
            }
            return succeed(undefined);
        });
        return context.getInteractionResponder().successResponse();
    }
}

/**
 * Anybody can post a message with a button that names this app, with any value in it, for others to click: only what the
 * app issued runs. Its own buttons are in ephemeral messages, which nobody stores, so that a stored one is not its own.
 */
async function answerClick({ value, message }: ClickData, invocation: Invocation): Promise<void> {
    const { sender, room, services } = invocation;
    const action = message ? undefined : await services.actions.redeem(value, { userId: sender.id, roomId: room.id });
    if (action && (await isThere(invocation))) {
        await answerCommand(action.words, { ...invocation, threadId: action.threadId });
    } else {
        await refuse(invocation);
    }
}

async function refuse({ sender: user, room, services, logger }: Invocation): Promise<void> {
    const { caches, messages } = services.environment;
    logger.warn({ click: 'refused', by: user.username, room: room.id, refusedByNow: ++caches.refusedClicks });
    const text = renderFailure({ kind: 'not-issued' }, messages, { isAdmin: isAdmin(user), usage: '' });
    await services.sendReply({ user, room }, { text });
}

/** The server looks up the room of a click and does not ask whether the person may be there, as it does for commands. */
async function isThere({ sender, room, accessors: { read } }: Invocation): Promise<boolean> {
    return room.type === RoomType.CHANNEL || membershipOf(read, sender.id).isIn(room.id);
}
