import { holdsSecret } from './readReference';

/** Longest name that is looked for, in characters: a query has a limit, and proxies theirs. */
const LONGEST = 300;

/** Whether a stored name may be looked for: a query is bounded, and it is logged, so that no token may stand in it. */
export function isSearchable(name: string): boolean {
    return name.length <= LONGEST && !holdsSecret(name);
}
