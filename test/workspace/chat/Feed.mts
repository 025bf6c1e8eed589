import type { IMessage, IRoom, IUser } from '@rocket.chat/core-typings';
import { buttonsOf } from '../clickButton.mts';
import { findOne } from '../store/findOne.mts';
import { findSubscription } from '../store/rooms.mts';
import type { Workspace } from '../Workspace.mts';
import type { EphemeralMessage } from '../WorkspaceEvents.mts';
import { labelOf } from './places.mts';
import { renderMessage, type SeenMessage } from './terminal/renderMessage.mts';
import type { Screen } from './terminal/Screen.mts';

/** Whose chat it is at the moment, and which room is open. */
export interface Viewpoint {
    user: IUser;
    room: IRoom;
}

/** Shows what reaches one person: messages of the rooms that person is in or looks at, and ephemeral ones. */
export class Feed {
    /** The last message with buttons that was shown to this person. */
    offer: SeenMessage['message'] | undefined;
    private shown = Promise.resolve();

    constructor(
        private readonly workspace: Pick<Workspace, 'store' | 'events'>,
        private readonly screen: Screen,
        private readonly viewpoint: () => Viewpoint,
    ) {}

    /** Begins to show what arrives; the function it returns ends that. */
    open(): () => void {
        const { events } = this.workspace;
        const onMessage = (message: IMessage) => {
            this.later(() => this.showMessage(message));
        };
        const onEphemeral = ({ userId, message }: EphemeralMessage) => {
            const { user } = this.viewpoint();
            if (userId === user._id) {
                this.later(() => this.show(message, true));
            }
        };
        events.on('message', onMessage).on('ephemeral', onEphemeral);
        return () => events.off('message', onMessage).off('ephemeral', onEphemeral);
    }

    /** When everything that has arrived is on the screen. */
    settled(): Promise<void> {
        return this.shown;
    }

    /** Things are shown in the order in which they arrived, however long it takes to look up their rooms. */
    private later(show: () => Promise<void>): void {
        this.shown = this.shown.then(show);
    }

    private async showMessage(message: IMessage): Promise<void> {
        const { user, room } = this.viewpoint();
        const typedHere = message.u._id === user._id && !message.bot;
        const { store } = this.workspace;
        if (!typedHere && (message.rid === room._id || (await findSubscription(store, message.rid, user._id)))) {
            await this.show(message, false);
        }
    }

    private async show(message: SeenMessage['message'], ephemeral: boolean): Promise<void> {
        if (buttonsOf(message).length > 0) {
            this.offer = message;
        }
        const room = await findOne(this.workspace.store.rooms, { _id: message.rid });
        const label = room ? labelOf(room, this.viewpoint().user) : message.rid;
        this.screen.print(renderMessage({ message, room: label, ephemeral }, this.screen.style));
    }
}
