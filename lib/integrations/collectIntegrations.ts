import type { Outcome } from '../Outcome';
import { map } from '../Outcome';
import type { Integration } from './Integration';
import type { Page, ReadableIntegrations } from './Integrations';
import type { ListFilter } from './readPages';
import { readPages } from './readPages';

/** Which integrations are meant: kind and name are the API's own filters, which it has not for channels. */
export type Filter = ListFilter & { readonly channel?: string };

/** What a bounded look through the integrations found. */
export type Collection = Pick<Page, 'integrations' | 'truncated'>;

/** All integrations that a filter lets through, of those that one look takes in. */
export async function collectIntegrations(
    integrations: ReadableIntegrations,
    { channel, ...filter }: Filter,
): Promise<Outcome<Collection>> {
    const read = await readPages(integrations, filter, { offset: 0, count: Infinity });
    return map(read, ({ integrations: found, truncated }) => ({
        integrations: channel === undefined ? found : found.filter((it) => isAbout(channel, it)),
        ...(truncated ? { truncated } : {}),
    }));
}

function isAbout(channel: string, { values }: Integration): boolean {
    return (values.channel ?? []).some((it) => it.toLowerCase() === channel.toLowerCase());
}
