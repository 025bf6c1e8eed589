import type { Person, RoomState } from '../access/Directory';
import type { Integration } from '../integrations/Integration';

/** A room that an integration posts or listens to, as the workspace has it now. */
export interface RoomTarget {
    readonly kind: 'room';
    readonly word: string;
    readonly room?: RoomState;
    /** Whether the user it posts as is a member, where that is asked for: in a private room, and in one of a team. */
    readonly joined: boolean;
    /** Whether that user may write there. */
    readonly writable: boolean;
}

/** A room or person that an integration names. */
export type Target = RoomTarget | { readonly kind: 'person'; readonly word: string; readonly person?: Person };

/** An integration and everything around it that the checks ask for. */
export interface CheckSubject {
    readonly integration: Integration;
    /** The user it posts as. */
    readonly postsAs?: Person;
    /** Whether that user may post under another name. */
    readonly impersonates: boolean;
    readonly author?: Person;
    /** Whether the workspace tells which scripts it has compiled, as it does where it has compiled another. */
    readonly tellsCompiled: boolean;
    readonly targets: readonly Target[];
    /** Whether a rotation ends it by itself before long, so that nothing about it is left untidy. */
    readonly ends: boolean;
    /** Others of the same name that stay, in the order of the list. */
    readonly namesakes: readonly Integration[];
    /** Whether the name is the others' to change: of several that are looked over the first keeps it. */
    readonly keepsName: boolean;
    /** A name like its own that is not taken, in which everything can be typed. */
    readonly nextFreeName: string;
    /** The channel to offer in place of one that is gone. */
    readonly here: string;
}
