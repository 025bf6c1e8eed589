import type { Outcome } from '../../Outcome';
import { andThen, fail, map, succeed } from '../../Outcome';
import { candidateOf } from './candidateOf';
import type { Integration } from '../Integration';
import type { ReadableIntegrations } from '../Integrations';
import { nearestName } from './nearestName';
import { readAll } from './readPages';
import { readReference } from './readReference';

/**
 * Finds the one integration with an id or a name; names ignore case. Never guesses: fails as `ambiguous` with
 * the candidates, `too-many-matches` when not all could be read, or `not-found` with the nearest name. An
 * id is never looked up as a name, which anybody may give theirs; a token is never looked up (`secret-reference`).
 */
export async function findIntegration(
    integrations: ReadableIntegrations,
    reference: string,
): Promise<Outcome<Integration>> {
    const meant = readReference(reference);
    if (meant.kind === 'secret') {
        return fail({ kind: 'secret-reference' });
    }
    if (meant.kind === 'name') {
        return findNamed(integrations, meant.name);
    }
    return andThen(integrations.get(meant.id), (found) => {
        if (found) {
            return succeed(found);
        }
        return meant.kind === 'either' ? findNamed(integrations, meant.name) : fail({ kind: 'not-found', reference });
    });
}

async function findNamed(integrations: ReadableIntegrations, reference: string): Promise<Outcome<Integration>> {
    return andThen(findByName(integrations, reference), async ({ exact, similar, complete }) => {
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
    });
}

interface Matches {
    /** Integrations with exactly this name. */
    readonly exact: readonly Integration[];
    /** Integrations whose names contain it. */
    readonly similar: readonly Integration[];
    /** Whether all integrations whose names contain it were read. */
    readonly complete: boolean;
}

/** The API searches for parts of names, so exact matches are selected here. */
async function findByName(integrations: ReadableIntegrations, reference: string): Promise<Outcome<Matches>> {
    const wanted = reference.toLowerCase();
    const read = await readAll(integrations, { name: reference });
    return map(read, ({ integrations: similar, truncated }) => ({
        exact: similar.filter(({ values }) => values.name.toLowerCase() === wanted),
        similar,
        complete: truncated === undefined,
    }));
}
