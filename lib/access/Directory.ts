import type { Sender } from './Sender';

/** A user as the workspace has them now. */
export interface Person extends Sender {
    /** False when an administrator has deactivated them. */
    readonly isActive: boolean;
}

/** A room as far as posting there depends on it. */
export interface RoomState {
    readonly id: string;
    readonly isPublic: boolean;
    readonly isPrivate: boolean;
    readonly isArchived: boolean;
    readonly isReadOnly: boolean;
    /** Usernames that may post although it is read-only, and usernames that may not post although it is not. */
    readonly unmuted: readonly string[];
    readonly muted: readonly string[];
    /** The team that it belongs to. */
    readonly teamId?: string;
}

/** The workspace's users and rooms, each looked up once. */
export interface Directory {
    /** A user by username or id. */
    person(reference: string): Promise<Person | undefined>;
    /** A room by name or id, the `#` left out. */
    room(reference: string): Promise<RoomState | undefined>;
    /** Ids of a room's members. */
    members(roomId: string): Promise<readonly string[]>;
    /** Ids of a room's owners and moderators. */
    leaders(roomId: string): Promise<readonly string[]>;
}
