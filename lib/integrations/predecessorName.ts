const MARK = ' (old)';

/** What an integration is called once another has taken its place and its name. */
export function predecessorName(name: string): string {
    return `${name}${MARK}`;
}

/** Whether a name is one that a rotation gives to what it replaces. */
export function isPredecessorName(name: string): boolean {
    return name.endsWith(MARK);
}
