import type { IMessage, IOutgoingIntegration, IRoom } from '@rocket.chat/core-typings';
import type { Store } from '../../store/Store.mts';
import { outgoingEvents } from '../outgoingEvents.mts';
import type { TriggerEvent } from './TriggerEvent.mts';

/** The enabled outgoing webhooks that wait for this event in this room, in order of creation; no channel at all means every public one. */
export async function findTriggered(store: Store, trigger: TriggerEvent): Promise<IOutgoingIntegration[]> {
    const { event, room, message } = trigger;
    const waiting = { type: 'webhook-outgoing', event, enabled: true };
    if (!outgoingEvents[event].channel) {
        return store.integrations.findAsync<IOutgoingIntegration>(waiting).sort({ _id: 1 });
    }
    if (!room) {
        return [];
    }
    const here = [
        { channel: { $in: channelsOf(room, message) } },
        ...(room.t === 'c' ? [{ channel: { $size: 0 } }] : []),
    ];
    return store.integrations.findAsync<IOutgoingIntegration>({ ...waiting, $or: here }).sort({ _id: 1 });
}

/** Everything by which an integration's `channel` may mean this room; in a direct room, whoever wrote is not meant by name. */
function channelsOf(room: IRoom, message?: IMessage): string[] {
    if (room.t === 'd') {
        const { uids = [], usernames = [] } = room;
        const others = usernames.filter((username) => username !== message?.u.username);
        return ['all_direct_messages', ...[...uids, ...others].map((idOrName) => `@${idOrName}`)];
    }
    const scope = room.t === 'c' ? 'all_public_channels' : 'all_private_groups';
    return [scope, `#${room._id}`, `#${room.name ?? room._id}`];
}
