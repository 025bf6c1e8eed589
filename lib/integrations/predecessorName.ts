/** The part of a name by which a rotation tells what it has replaced, with what tells several of them apart. */
const MARK = / \(old(?: [\w-]+)?\)$/;

/** The name of what another has taken the place and name of: the first of its kind that is not taken, case ignored. */
export function predecessorName(name: string, taken: readonly string[]): string {
    const folded = new Set(taken.map((it) => it.toLowerCase()));
    let chosen = `${predecessorBeginning(name)})`;
    for (let number = 2; folded.has(chosen.toLowerCase()); number++) {
        chosen = numberedPredecessor(name, String(number));
    }
    return chosen;
}

/** The same, told apart by a word of its own. */
export function numberedPredecessor(name: string, word: string): string {
    return `${predecessorBeginning(name)} ${word})`;
}

/** How every name begins that a rotation gives to what it has replaced. */
export function predecessorBeginning(name: string): string {
    return `${name} (old`;
}

/** Whether a name is one that a rotation gives. */
export function isPredecessorName(name: string): boolean {
    return MARK.test(name);
}

/** Whether a rotation gives such a name to what had this one. */
export function isPredecessorOf(former: string, name: string): boolean {
    return name.replace(MARK, '') === former && name !== former;
}
