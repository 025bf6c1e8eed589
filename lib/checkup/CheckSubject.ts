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

/** An integration with everything that the checks need. */
export interface CheckSubject {
    readonly integration: Integration;
    /** The user it posts as. */
    readonly postsAs?: Person;
    /** Whether that user may post under another name. */
    readonly impersonates: boolean;
    readonly author?: Person;
    /** Whether the workspace reports compiled scripts: it has done so for another integration. */
    readonly tellsCompiled: boolean;
    readonly targets: readonly Target[];
    /** Whether a rotation ends it by itself before long, so that nothing about it is left untidy. */
    readonly ends: boolean;
    /** Others of the same name that stay, in the order of the list. */
    readonly namesakes: readonly Integration[];
    /** Whether it keeps its name: the first of several does, the others should be renamed. */
    readonly keepsName: boolean;
    /** An unused, typable name derived from its own. */
    readonly nextFreeName: string;
    /** The channel to suggest in place of a missing one. */
    readonly here: string;
}
