import { holdsSecret } from './readReference';

/** Maximum characters of a name in a query, which servers and proxies limit. */
const LONGEST = 300;

/** Whether a stored name may be sent in a query: not too long, and without a token, as queries are logged. */
export function isSearchable(name: string): boolean {
    return name.length <= LONGEST && !holdsSecret(name);
}
