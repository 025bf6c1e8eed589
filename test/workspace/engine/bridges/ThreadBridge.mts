import type { IMessage as AppMessage } from '@host/apps-engine/definition/messages';
import { ThreadBridge as EngineThreadBridge } from '@host/apps-engine/server/bridges/ThreadBridge';
import { toAppMessage } from '../documents/toAppMessage.mts';
import type { EngineContext } from './EngineContext.mts';

/** A thread's messages, its first one included (the server's AppThreadBridge). */
export class ThreadBridge extends EngineThreadBridge {
    constructor(private readonly context: EngineContext) {
        super();
    }

    protected async getById(messageId: string): Promise<AppMessage[]> {
        const { store } = this.context;
        const messages = await store.messages
            .findAsync({ $or: [{ _id: messageId }, { tmid: messageId }] })
            .sort({ ts: 1 });
        return Promise.all(messages.map((message) => toAppMessage(store, message)));
    }
}
