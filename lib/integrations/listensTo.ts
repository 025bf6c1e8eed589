import type { FieldValues } from './fields/fields';
import type { scopes } from './fields/formats';
import { listensEverywhere } from './listensEverywhere';

/** A word for every room of a sort. */
export type Scope = (typeof scopes)[number];

/** A channel that integrations are looked for of, and the word that means it along with all others of its sort. */
export interface AboutChannel {
    readonly channel: string;
    readonly scope?: Scope;
}

/** Whether an integration is about a channel: it names it, or listens to every room of its sort. */
export function listensTo({ channel, scope }: AboutChannel, values: FieldValues): boolean {
    const wanted = [channel, ...(scope === undefined ? [] : [scope])].map((it) => it.toLowerCase());
    const named = (values.channel ?? []).some((it) => wanted.includes(it.toLowerCase()));
    return named || (scope === 'all_public_channels' && listensEverywhere(values));
}
