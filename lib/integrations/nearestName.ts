import { nearest } from '../grammar/nearest';
import type { Integration } from './Integration';
import type { ReadableIntegrations } from './Integrations';

const PAGE_SIZE = 100;

/**
 * The name that somebody most likely meant by one that nothing is called; `similar` are the ones that contain it. Three
 * calls at most: a slip of the finger leaves one half of a name whole, and by a part the API finds any among thousands.
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
    const found = nearest(reference, some.names);
    if (found !== undefined || some.all) {
        return found;
    }
    const middle = Math.ceil(reference.length / 2);
    for (const half of [reference.slice(0, middle), reference.slice(middle)]) {
        const { names } = await namesOf(integrations, half.trim());
        const meant = nearest(reference, names);
        if (meant !== undefined) {
            return meant;
        }
    }
    return undefined;
}

/** Names that contain a part, as many as one call gives; what cannot be read suggests nothing. */
async function namesOf(integrations: ReadableIntegrations, part: string | undefined) {
    const read =
        part === ''
            ? undefined
            : await integrations.list({ ...(part === undefined ? {} : { name: part }), offset: 0, count: PAGE_SIZE });
    return read?.ok === true
        ? { names: read.value.integrations.map(nameOf), all: read.value.total <= PAGE_SIZE }
        : { names: [], all: false };
}

function nameOf({ values }: Integration): string {
    return values.name;
}

function shortest(names: readonly string[]): string | undefined {
    return [...names].sort((one, other) => one.length - other.length)[0];
}
