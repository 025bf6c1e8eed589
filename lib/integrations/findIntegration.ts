import type { Outcome } from '../Failure';
import { fail, succeed } from '../Failure';
import { nearest } from '../grammar/nearest';
import type { Integration } from './Integration';
import type { Integrations } from './Integrations';

const PAGE_SIZE = 100;

/** How many stretches of a name's matches are read: with the look for near names, five calls to the list at most. */
const PAGES = 4;

/** Ids as the server makes them: 24 hexadecimal digits, or 17 unmistakable characters in workspaces of long ago. */
const ID = /^(?:[0-9a-f]{24}|[23456789A-HJ-NP-Za-km-z]{17})$/;

/**
 * The one integration that an id or a name means; case does not matter in names. Never guesses: fails as `ambiguous`
 * with the candidates, `too-many-matches` when not all could be looked through, or `not-found` with the nearest name.
 */
export async function findIntegration(integrations: Integrations, reference: string): Promise<Outcome<Integration>> {
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
    const [only, ...others] = matches.value;
    if (only === undefined) {
        return notFound(integrations, reference);
    }
    return others.length === 0
        ? succeed(only)
        : fail({ kind: 'ambiguous', reference, candidates: matches.value.map(candidateOf) });
}

/** All whose whole name this is; the API only looks for parts of names. */
async function findByName(integrations: Integrations, reference: string): Promise<Outcome<readonly Integration[]>> {
    const wanted = reference.toLowerCase();
    const exact: Integration[] = [];
    for (let page = 0; page < PAGES; page++) {
        const read = await integrations.list({ name: reference, offset: page * PAGE_SIZE, count: PAGE_SIZE });
        if (!read.ok) {
            return read;
        }
        exact.push(...read.value.integrations.filter(({ values }) => values.name.toLowerCase() === wanted));
        if ((page + 1) * PAGE_SIZE >= read.value.total) {
            return succeed(exact);
        }
    }
    return fail({ kind: 'too-many-matches', reference });
}

async function notFound(integrations: Integrations, reference: string): Promise<Outcome<never>> {
    const some = await integrations.list({ offset: 0, count: PAGE_SIZE });
    const names = some.ok ? some.value.integrations.map(({ values }) => values.name) : [];
    return fail({ kind: 'not-found', reference, nearest: nearest(reference, names) });
}

function candidateOf({ id, kind, values: { name, channel = [] } }: Integration) {
    return { id, name, kind, channel };
}
