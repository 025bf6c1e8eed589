import type { Person, RoomState } from '../access/Directory';
import type { Finding } from '../replies/checkup';
import type { Integration } from '../integrations/Integration';

/** A room or person that an integration posts or listens to, as the workspace has it now. */
export type Target =
    | {
          readonly kind: 'room';
          readonly word: string;
          readonly room?: RoomState;
          /** Whether the user it posts as is a member of it, if it is private. */
          readonly joined: boolean;
          /** Whether that user may write there, if it is read-only. */
          readonly writable: boolean;
      }
    | { readonly kind: 'person'; readonly word: string; readonly person?: Person };

/** An integration and everything about its surroundings that the checks ask for. */
export interface CheckSubject {
    readonly integration: Integration;
    /** The user it posts as. */
    readonly postsAs?: Person;
    /** Whether that user may post under another name. */
    readonly impersonates: boolean;
    readonly author?: Person;
    readonly targets: readonly Target[];
    /** Whether another has the same name. */
    readonly nameIsTaken: boolean;
    /** A name like its own that is not taken. */
    readonly nextFreeName: string;
    /** The channel to offer in place of one that is gone. */
    readonly here: string;
}

/** One check: facts in, findings out. */
export type Check = (examined: CheckSubject) => readonly Finding[];
