import type { IRoom } from '@rocket.chat/apps-engine/definition/rooms';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';

/** Who typed a command and where, as the engine tells it. */
export interface Origin {
    readonly sender: IUser;
    readonly room: IRoom;
    readonly threadId?: string;
}
