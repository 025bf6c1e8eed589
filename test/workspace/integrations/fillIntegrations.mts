import { createHash } from 'node:crypto';
import type { IIntegration, IOutgoingIntegration, IUser } from '@rocket.chat/core-typings';
import type { Store } from '../store/Store.mts';
import { outgoingEvents } from './outgoingEvents.mts';

const what = [
    'Builds',
    'Deploys',
    'Alerts',
    'Releases',
    'Reviews',
    'Backups',
    'Tickets',
    'Surveys',
    'Metrics',
    'Audits',
];
const whose = ['Web', 'Mobile', 'Billing', 'Search', 'Data', 'Infra', 'Support', 'Sales', 'Docs', 'Security', 'Legal'];
const authors = ['admin', 'olivia', 'owen'];
const channels = ['#general', '#ops', '#secret', '#general,#ops', '@uma'];
const events = Object.keys(outgoingEvents) as (keyof typeof outgoingEvents)[];
const firstDay = Date.UTC(2024, 0, 1);
const hour = 3_600_000;

/** Makes sure that a seeded store has so many integrations, the same each time: both kinds, several authors, channels and states. */
export async function fillIntegrations(store: Store, count: number): Promise<void> {
    const users = await store.users.findAsync({ username: { $in: authors } }).sort({ username: 1 });
    const integrations = Array.from({ length: count }, (_, index) => integrationAt(index, users));
    const there = await store.integrations.findAsync({ _id: { $in: integrations.map(({ _id }) => _id) } }, { _id: 1 });
    const known = new Set(there.map(({ _id }) => _id));
    await store.integrations.insertAsync(integrations.filter(({ _id }) => !known.has(_id)));
}

function integrationAt(index: number, users: IUser[]): IIntegration {
    const author = pick(users, index);
    const made = new Date(firstDay + index * hour);
    const shared = {
        _id: `${Math.floor(made.getTime() / 1000).toString(16)}${digest(index, 'id', 16)}`,
        name: `${pick(whose, index)} ${pick(what, Math.floor(index / whose.length))} ${index + 1}`,
        enabled: index % 10 !== 9,
        username: 'rocket.cat',
        userId: 'rocket.cat',
        channel: pick(channels, index).split(','),
        scriptEnabled: false,
        scriptEngine: 'isolated-vm' as const,
        skipTranspile: false,
        token: digest(index, 'token', 48),
        _createdAt: made,
        _createdBy: { _id: author._id, username: author.username },
        _updatedAt: made,
    };
    return index % 3 === 2
        ? { ...shared, type: 'webhook-outgoing', ...outgoingAt(index) }
        : { ...shared, type: 'webhook-incoming', overrideDestinationChannelEnabled: index % 7 === 0 };
}

function outgoingAt(index: number): Pick<IOutgoingIntegration, 'event' | 'urls' | 'targetRoom' | 'triggerWords'> & {
    channel?: string[];
} {
    const event = pick(events, Math.floor(index / 3));
    const { channel, targetRoom, triggerWords } = outgoingEvents[event];
    return {
        event,
        urls: [`https://hooks.example.com/${index + 1}`],
        ...(channel ? {} : { channel: [] }),
        ...(targetRoom ? { targetRoom: '#general' } : {}),
        ...(triggerWords ? { triggerWords: [`!word${index + 1}`] } : {}),
    };
}

function pick<Item>(items: readonly Item[], index: number): Item {
    return items[index % items.length] as Item;
}

function digest(index: number, purpose: string, length: number): string {
    return createHash('sha256').update(`${purpose} ${index}`).digest('hex').slice(0, length);
}
