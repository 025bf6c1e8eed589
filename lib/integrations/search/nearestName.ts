import { nearest } from '../../grammar/nearest';
import type { Integration } from '../Integration';
import type { ReadableIntegrations } from '../Integrations';
import { readAll, readBudget } from './readPages';

/**
 * The existing name that somebody most likely meant by an unknown one; `similar` are the integrations whose names contain it. Three
 * calls at most: a typo leaves one half of a name intact, and the API finds that half among thousands.
 */
export async function nearestName(
    integrations: ReadableIntegrations,
    reference: string,
    similar: readonly Integration[],
): Promise<string | undefined> {
    if (similar.length > 0) {
        const names = similar.map(nameOf);
        return nearest(reference, names) ?? shortest(names);
    }
    const some = await namesOf(integrations, undefined);
    const found = some && nearest(reference, some.names);
    // After a failure there are no more calls: a suggestion is not worth three timeouts.
    if (found !== undefined || some === undefined || some.all) {
        return found;
    }
    const middle = Math.ceil(reference.length / 2);
    for (const half of [reference.slice(0, middle), reference.slice(middle)]) {
        const alike = await namesOf(integrations, half.trim());
        const meant = alike && nearest(reference, alike.names);
        if (meant !== undefined || alike === undefined) {
            return meant;
        }
    }
    return undefined;
}

/** Names that contain a part, as far as one call returns them; undefined when the call fails. */
async function namesOf(integrations: ReadableIntegrations, part: string | undefined) {
    if (part === '') {
        return { names: [], all: false };
    }
    const filter = part === undefined ? {} : { name: part };
    const read = await readAll(integrations, filter, readBudget({ calls: 1 }));
    return read.ok
        ? { names: read.value.integrations.map(nameOf), all: read.value.truncated === undefined }
        : undefined;
}

function nameOf({ values }: Integration): string {
    return values.name;
}

function shortest(names: readonly string[]): string | undefined {
    return [...names].sort((one, other) => one.length - other.length)[0];
}
