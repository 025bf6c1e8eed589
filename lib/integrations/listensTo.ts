import type { FieldValues } from './fields/fields';
import type { scopes } from './fields/formats';
import { listensEverywhere } from './listensEverywhere';

/** A word for all rooms of a type, such as `all_public_channels`. */
export type Scope = (typeof scopes)[number];

/** Selects integrations of a channel: the channel, and the scope that includes it. */
export interface ChannelFilter {
    readonly channel: string;
    readonly scope?: Scope;
}

/** Whether an integration names a channel, or listens to the scope that includes it. */
export function listensTo({ channel, scope }: ChannelFilter, values: FieldValues): boolean {
    const wanted = [channel, ...(scope === undefined ? [] : [scope])].map((it) => it.toLowerCase());
    const named = (values.channel ?? []).some((it) => wanted.includes(it.toLowerCase()));
    return named || (scope === 'all_public_channels' && listensEverywhere(values));
}
