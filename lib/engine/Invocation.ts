import type { ILogger } from '@rocket.chat/apps-engine/definition/accessors';
import type { IRoom } from '@rocket.chat/apps-engine/definition/rooms';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import type { PanelPlace } from '../signing/SignedActions';
import type { View } from './blocks/formView';
import type { Accessors, Services } from './services';

/** What something runs with that the engine called: its accessors, the services over them, and the logger of this run. */
export interface Runtime {
    readonly accessors: Accessors;
    readonly services: Services;
    readonly logger: ILogger;
}

/** Something that a person does, in whatever room, and what it runs with. */
export interface Action extends Runtime {
    readonly sender: IUser;
}

/** One use of the app by a person: who, where, and what it runs with. */
export interface Invocation extends Action {
    readonly room: IRoom;
    readonly threadId?: string;
    /** Opens a view in the client that this came from; false when it is too late for that. Not there where no client waits. */
    readonly openView?: (view: View) => Promise<boolean>;
    /** The panel that this is done in, where it is. */
    readonly panel?: PanelPlace;
}
