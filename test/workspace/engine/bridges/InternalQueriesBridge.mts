import type { ISetting } from '@host/apps-engine/definition/settings';
import { InternalBridge } from '@host/apps-engine/server/bridges/InternalBridge';
import type { EngineContext } from './EngineContext.mts';

/** What the engine itself asks the server: who is in a room (the server's AppInternalBridge). */
export class InternalQueriesBridge extends InternalBridge {
    constructor(private readonly context: EngineContext) {
        super();
    }

    protected getUsernamesOfRoomById(roomId: string): Promise<string[]> {
        return Promise.resolve(this.getUsernamesOfRoomByIdSync(roomId));
    }

    protected getUsernamesOfRoomByIdSync(roomId: string): string[] {
        const subscriptions = this.context.store.subscriptions.getAllData();
        return subscriptions.flatMap(({ rid, u }) => (rid === roomId && u.username ? [u.username] : []));
    }

    protected getWorkspacePublicKey(): Promise<ISetting> {
        return Promise.reject(new Error('A connection to the cloud is not provided by the local workspace.'));
    }
}
