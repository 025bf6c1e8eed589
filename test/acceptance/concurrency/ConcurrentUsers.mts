import { withoutOffers } from '../../fakes/isOffer.mts';
import type { IUser } from '@rocket.chat/core-typings';
import { joinRoom } from '../../workspace/store/rooms.mts';
import { userOf } from '../../workspace/store/seedPeople.mts';
import { integrationLead } from '../../workspace/store/seedPermissions.mts';
import type { AppWorkspace } from '../fixtures/AppWorkspace.mts';

/** A line that somebody typed, and everything that came for them until it was answered. */
export interface Exchange {
    username: string;
    line: string;
    status: number;
    replies: string[];
}

/** What each person types, their name standing for `me`; what is made is called after who made it. */
const lines = [
    'whoami',
    'create incoming me.a',
    'list --search me.',
    'create outgoing me.b --urls https://example.com --enabled false',
    'show me.a',
    'help create',
    'create incoming me.c --channel #ops',
    'list incoming --search me.',
    'show me.b',
    'create incoming me.d --alias me',
    'help',
    'list --search me. --channel #ops',
    'create outgoing me.e --urls https://example.com --enabled false --event roomCreated',
    'show me.c',
    'help list',
    'create incoming me.f --enabled false',
    'list outgoing --search me.',
    'show me.d',
    'whoami',
    'list --search me.',
];

/** How many integrations each person makes. */
export const madeByEach = lines.filter((line) => line.startsWith('create')).length;

/** Many people who manage integrations, all typing at once, each one line after the other. */
export class ConcurrentUsers {
    private constructor(
        private readonly app: AppWorkspace,
        readonly people: IUser[],
    ) {}

    /** Signs up so many people, whose names begin with the given text and of whom none is called like the beginning of another. */
    static async gather(app: AppWorkspace, size: number, prefix: string): Promise<ConcurrentUsers> {
        const { store, events } = app.workspace;
        // Each line that is under way listens.
        events.setMaxListeners(0);
        const rooms = await store.rooms.findAsync({ name: { $in: ['general', 'ops'] } });
        const people: IUser[] = [];
        for (let index = 0; index < size; index++) {
            const username = `${prefix}${String(index).padStart(2, '0')}`;
            const person = { username, name: username, roles: ['user', integrationLead._id] };
            const user = await store.users.insertAsync(userOf(person, new Date()));
            for (const room of rooms) {
                await joinRoom(store, room, user);
            }
            people.push(user);
        }
        return new ConcurrentUsers(app, people);
    }

    /** Everybody types all their lines. */
    async type(): Promise<Exchange[]> {
        const exchanges = await Promise.all(this.people.map(({ username = '' }) => this.typeAs(username)));
        return exchanges.flat();
    }

    private async typeAs(username: string): Promise<Exchange[]> {
        const exchanges: Exchange[] = [];
        for (const line of lines.map((it) => it.replaceAll('me', username))) {
            const typed = { as: username, room: '#general', text: `/integration ${line}` };
            const { status, ephemerals } = await this.app.workspace.runCommand(typed);
            exchanges.push({ username, line, status, replies: withoutOffers(ephemerals).map(({ msg }) => msg) });
        }
        return exchanges;
    }
}
