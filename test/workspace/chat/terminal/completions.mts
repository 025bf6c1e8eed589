import type { IUser } from '@rocket.chat/core-typings';
import type { Parameters } from '../../../../lib/grammar/Parameter.ts';
import { hasPermission } from '../../store/permissions.mts';
import type { Store } from '../../store/Store.mts';
import { labelOf, visibleRooms } from '../places.mts';

/** Who presses Tab, and where they are. */
export interface Chatting {
    store: Store;
    user: IUser;
}

/** More than these nobody reads. */
const SHOWN = 100;

/** What a parameter's value may be, as it is typed. */
export async function valuesOf(name: string, parameters: Parameters, chatting: Chatting): Promise<string[]> {
    const named: Partial<Record<string, () => Promise<string[]>>> = {
        integration: async () => (await integrationsOf(chatting)).map(quoted),
        channel: () => placesOf(chatting),
        targetRoom: () => placesOf(chatting),
        username: () => whoOf(chatting, {}),
    };
    const parameter = parameters[name];
    const known = await named[name]?.();
    if (known !== undefined || parameter === undefined) {
        return known ?? [];
    }
    if (parameter.kind === 'choice' || parameter.kind === 'list') {
        return [...(parameter.choices ?? [])];
    }
    return parameter.kind === 'flag' ? ['true', 'false'] : [];
}

/** The rooms that the person can see, and everybody that can be written to. */
export async function placesOf(chatting: Chatting): Promise<string[]> {
    const { store, user } = chatting;
    const rooms = (await visibleRooms(store, user)).filter(({ t }) => t !== 'd').map((room) => labelOf(room, user));
    return [...rooms, ...(await whoOf(chatting, {})).map((name) => `@${name}`)];
}

/** Usernames of those who match. */
export async function whoOf({ store }: Chatting, query: Record<string, unknown>): Promise<string[]> {
    const found = await store.users
        .findAsync({ ...query, active: true })
        .sort({ username: 1 })
        .limit(SHOWN);
    return found.flatMap(({ username }) => username ?? []);
}

/** Names of the integrations that the person can see: their own, or all of a type with the permission to manage those. */
async function integrationsOf({ store, user }: Chatting): Promise<string[]> {
    const all = await Promise.all(
        (['incoming', 'outgoing'] as const).map(async (kind) => {
            const everybodys = await hasPermission(store, user._id, `manage-${kind}-integrations`);
            return { type: `webhook-${kind}`, ...(everybodys ? {} : { '_createdBy._id': user._id }) };
        }),
    );
    const found = await store.integrations.findAsync({ $or: all }).sort({ _updatedAt: -1 }).limit(SHOWN);
    return found.map(({ name }) => name);
}

function quoted(name: string): string {
    return /[\s"']/.test(name) ? `"${name.replace(/"/g, '\\"')}"` : name;
}
