import type { Candidate } from '../Failure';
import type { Outcome } from '../Outcome';
import { fail, succeed } from '../Outcome';
import type { Integration } from './Integration';
import type { ReadableIntegrations } from './Integrations';
import { nearestName } from './nearestName';

const PAGE_SIZE = 100;

/** How many pages of a name's matches are read: a look for near names, three calls, only follows where there were none. */
const PAGES = 4;

/** Ids as the server makes them: 24 hexadecimal digits, or 17 unmistakable characters in workspaces of long ago. */
const ID = /^(?:[0-9a-f]{24}|[23456789A-HJ-NP-Za-km-z]{17})$/;

/**
 * The one integration that an id or a name means; case does not matter in names. Never guesses: fails as `ambiguous`
 * with the candidates, `too-many-matches` when not all could be looked through, or `not-found` with the nearest name.
 */
export async function findIntegration(
    integrations: ReadableIntegrations,
    reference: string,
): Promise<Outcome<Integration>> {
    if (ID.test(reference)) {
        const found = await integrations.get(reference);
        if (!found.ok) {
            return found;
        }
        if (found.value) {
            return succeed(found.value);
        }
    }
    const matches = await findByName(integrations, reference);
    if (!matches.ok) {
        return matches;
    }
    const { exact, similar, complete } = matches.value;
    const [only, ...others] = exact;
    if (others.length > 0) {
        return fail({ kind: 'ambiguous', reference, candidates: exact.map(candidateOf) });
    }
    if (!complete) {
        return fail({ kind: 'too-many-matches', reference, candidates: exact.map(candidateOf) });
    }
    return only === undefined
        ? fail({ kind: 'not-found', reference, nearest: await nearestName(integrations, reference, similar) })
        : succeed(only);
}

interface Matches {
    /** Those whose whole name it is. */
    readonly exact: readonly Integration[];
    /** Those that have it in their name. */
    readonly similar: readonly Integration[];
    /** Whether all that have it in their name were looked at. */
    readonly complete: boolean;
}

/** The API only looks for parts of names, so what it finds is looked through. */
async function findByName(integrations: ReadableIntegrations, reference: string): Promise<Outcome<Matches>> {
    const wanted = reference.toLowerCase();
    const similar: Integration[] = [];
    let complete = false;
    let ended = false;
    for (let page = 0; page < PAGES && !ended; page++) {
        const read = await integrations.list({ name: reference, offset: page * PAGE_SIZE, count: PAGE_SIZE });
        if (!read.ok) {
            return read;
        }
        similar.push(...read.value.integrations);
        ended = (page + 1) * PAGE_SIZE >= read.value.total;
        complete = ended && read.value.truncated === undefined;
    }
    const exact = similar.filter(({ values }) => values.name.toLowerCase() === wanted);
    return succeed({ exact, similar, complete });
}

function candidateOf({ id, kind, values: { name, channel = [], enabled } }: Integration): Candidate {
    return { id, name, kind, channel, enabled: enabled === true };
}
