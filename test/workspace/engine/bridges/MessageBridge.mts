import type { IMessage as AppMessage, Reaction } from '@host/apps-engine/definition/messages';
import type { IRoom as AppRoom } from '@host/apps-engine/definition/rooms';
import type { IUser as AppUser } from '@host/apps-engine/definition/users';
import { MessageBridge as EngineMessageBridge } from '@host/apps-engine/server/bridges';
import { findOne } from '../../store/findOne.mts';
import { findMentioned } from '../../integrations/messages/findMentioned.mts';
import { maybeAbsent } from '../documents/maybeAbsent.mts';
import { toAppMessage } from '../documents/toAppMessage.mts';
import { toStoredMessage } from '../documents/toStoredMessage.mts';
import type { EngineContext } from './EngineContext.mts';
import { postMessage } from './postMessage.mts';

/** Messages that apps post, and ephemeral ones, which only pass by (the server's AppMessageBridge). */
export class MessageBridge extends EngineMessageBridge {
    constructor(private readonly context: EngineContext) {
        super();
    }

    protected async create(message: AppMessage): Promise<string> {
        return (await postMessage(this.context, toStoredMessage(message)))._id;
    }

    protected async update(message: AppMessage): Promise<void> {
        const { messages } = this.context.store;
        if (!message.editor) {
            throw new Error('Invalid editor assigned to the message for the update.');
        }
        const { _id, ...content } = toStoredMessage({ ...message, updatedAt: new Date() });
        const changes = { ...content, ...(await findMentioned(this.context.store, content.msg)) };
        const { numAffected } = await messages.updateAsync({ _id }, { $set: { ...changes, editedAt: new Date() } });
        if (numAffected === 0) {
            throw new Error('A message must exist to update.');
        }
        const updated = await findOne(messages, { _id });
        if (updated) {
            this.context.events.emit('message', updated);
        }
    }

    /** Resolves also where nobody is online to get it; the server reads the room to make its message of it. */
    protected async notifyUser({ id }: AppUser, message: AppMessage): Promise<void> {
        if (!(await findOne(this.context.store.rooms, { _id: message.room.id }))) {
            throw new Error('Invalid room provided on the message.');
        }
        this.context.events.emit('ephemeral', { userId: id, message: toStoredMessage(message) });
    }

    protected async notifyRoom({ id }: AppRoom, message: AppMessage): Promise<void> {
        for (const { u } of await this.context.store.subscriptions.findAsync({ rid: id })) {
            this.context.events.emit('ephemeral', { userId: u._id, message: toStoredMessage(message) });
        }
    }

    protected typing(): Promise<void> {
        // Shown by clients for a moment and kept nowhere; the chat page of the local workspace does not show it.
        return Promise.resolve();
    }

    protected async getById(messageId: string): Promise<AppMessage> {
        const message = await findOne(this.context.store.messages, { _id: messageId });
        return maybeAbsent(message && (await toAppMessage(this.context.store, message)));
    }

    protected async delete({ id }: AppMessage): Promise<void> {
        if (!id) {
            throw new Error('Invalid message id');
        }
        await this.context.store.messages.removeAsync({ _id: id }, {});
    }

    protected addReaction(messageId: string, userId: string, reaction: Reaction): Promise<void> {
        return this.react(messageId, { $addToSet: { [`reactions.${reaction}.usernames`]: userId } });
    }

    protected removeReaction(messageId: string, userId: string, reaction: Reaction): Promise<void> {
        return this.react(messageId, { $pull: { [`reactions.${reaction}.usernames`]: userId } });
    }

    private async react(_id: string, change: object): Promise<void> {
        await this.context.store.messages.updateAsync({ _id }, change);
    }
}
