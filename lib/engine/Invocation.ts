import type { IRoom } from '@rocket.chat/apps-engine/definition/rooms';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import type { ILogger } from '@rocket.chat/apps-engine/definition/accessors';
import type { Accessors, Services } from './services';

/** What answering needs beside the command itself. */
export interface Surroundings {
    readonly accessors: Accessors;
    readonly services: Services;
    readonly logger: ILogger;
}

/** Who typed a command and where, as the engine tells it. */
export interface Origin {
    readonly sender: IUser;
    readonly room: IRoom;
    readonly threadId?: string;
}
