import type { App } from '@rocket.chat/apps-engine/definition/App';
import { RoomType } from '@rocket.chat/apps-engine/definition/rooms/RoomType';
import type { IUIKitResponse, UIKitBlockInteractionContext } from '@rocket.chat/apps-engine/definition/uikit';
import { isMember } from './accessors/membership';
import { readButtonValue } from '../replies/buttonValue';
import { answerCommand } from './answerCommand';
import type { Invocation } from './Invocation';
import type { Accessors, AppEnvironment } from './services';
import { buildServices } from './services';

/** What people do with the app's buttons: the one place that knows the engine's interactions. */
export class IntegrationForms {
    constructor(
        private readonly app: App,
        private readonly environment: () => AppEnvironment,
    ) {}

    /** Runs the words of a button as a command of whoever clicked it (engine `executeBlockActionHandler`). */
    async click(context: UIKitBlockInteractionContext, accessors: Accessors): Promise<IUIKitResponse> {
        const { user, room, value } = context.getInteractionData();
        const button = readButtonValue(value);
        const logger = this.app.getLogger();
        const services = buildServices(accessors, this.environment());
        const invocation = room && { sender: user, room, threadId: button?.threadId, accessors, services, logger };
        if (button && invocation && this.isSubcommand(button.words[0]) && (await isThere(invocation))) {
            await answerCommand(button.words, invocation);
        } else {
            logger.warn({ click: 'ignored', by: user.username, room: room?.id });
        }
        return context.getInteractionResponder().successResponse();
    }

    private isSubcommand(word: string | undefined): boolean {
        return this.environment().subcommands.some(({ name }) => name === word);
    }
}

/** The server looks up the room of a click and does not ask whether the person may be there, as it does for commands. */
async function isThere({ sender, room, accessors: { read } }: Invocation): Promise<boolean> {
    return room.type === RoomType.CHANNEL || isMember(read.getRoomReader(), sender.id, room.id);
}
