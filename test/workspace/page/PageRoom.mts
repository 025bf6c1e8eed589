/** A room as the page lists it for one person. */
export interface PageRoom {
    _id: string;
    t: string;
    /** Without the sign before it. */
    name: string;
    /** As people write it: `#ops`, `@uma`. */
    label: string;
    joined: boolean;
    usernames: string[];
    /** Whether it is the direct room with an app or a bot. */
    withApp: boolean;
}
