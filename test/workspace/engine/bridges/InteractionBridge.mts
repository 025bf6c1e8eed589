import type { IUIKitInteraction } from '@host/apps-engine/definition/uikit';
import type { IUser } from '@host/apps-engine/definition/users';
import { UiInteractionBridge } from '@host/apps-engine/server/bridges';
import type { EngineContext } from './EngineContext.mts';

/** Sends views and field errors to a user's clients (the server's UiInteractionBridge). */
export class InteractionBridge extends UiInteractionBridge {
    constructor(private readonly context: EngineContext) {
        super();
    }

    protected notifyUser(user: IUser, interaction: IUIKitInteraction): Promise<void> {
        this.context.events.emit('uiInteraction', { userId: user.id, interaction: { ...interaction } });
        return Promise.resolve();
    }
}
