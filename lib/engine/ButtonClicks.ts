import type { App } from '@rocket.chat/apps-engine/definition/App';
import { RoomType } from '@rocket.chat/apps-engine/definition/rooms/RoomType';
import type { IUIKitResponse, UIKitBlockInteractionContext } from '@rocket.chat/apps-engine/definition/uikit';
import { isMember } from './accessors/membership';
import { readButtonValue } from '../replies/buttonValue';
import { answerCommand } from './answerCommand';
import type { Origin } from './Invocation';
import type { Accessors, Shared } from './services';
import { buildServices } from './services';

/** What people do with the app's buttons: the one place that knows the engine's interactions. */
export class IntegrationForms {
    constructor(
        private readonly app: App,
        private readonly shared: () => Shared,
    ) {}

    /** Runs the words of a button as a command of whoever clicked it (engine `executeBlockActionHandler`). */
    async click(context: UIKitBlockInteractionContext, accessors: Accessors): Promise<IUIKitResponse> {
        const { user, room, value } = context.getInteractionData();
        const button = readButtonValue(value);
        const origin = room && { sender: user, room, threadId: button?.threadId };
        const logger = this.app.getLogger();
        if (
            button &&
            origin &&
            this.isSubcommand(button.words[0]) &&
            (await isThere(origin, accessors))
        ) {
            const services = buildServices(accessors, this.shared());
            await answerCommand(button.words, origin, { accessors, services, logger });
        } else {
            logger.warn({ click: 'ignored', by: user.username, room: room?.id });
        }
        return context.getInteractionResponder().successResponse();
    }

    private isSubcommand(word: string | undefined): boolean {
        return this.shared().subcommands.some(({ name }) => name === word);
    }
}

/** The server looks up the room of a click and does not ask whether the person may be there, as it does for commands. */
async function isThere({ sender, room }: Origin, { read }: Accessors): Promise<boolean> {
    return room.type === RoomType.CHANNEL || isMember(read.getRoomReader(), sender.id, room.id);
}
