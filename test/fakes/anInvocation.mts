import type { IHttp, ILogger, IModify, IPersistence, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { IMessage } from '@rocket.chat/apps-engine/definition/messages';
import { type IRoom, RoomType } from '@rocket.chat/apps-engine/definition/rooms';
import type { IOnetimeSchedule } from '@rocket.chat/apps-engine/definition/scheduler';
import { SlashCommandContext } from '@rocket.chat/apps-engine/definition/slashcommands';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import { callbackUrl } from '../../lib/engine/connecting/endpointPaths.ts';
import { settingIds } from '../../lib/settings/Settings.ts';
import type { Transport, TransportRequest } from '../../lib/api/Transport.ts';
import { FakeRecords, persistenceOver } from './FakeRecords.mts';

/** A slash command on its way to the app, the accessors it is run with, and what was sent to people meanwhile. */
export interface Invocation {
    sender: IUser;
    room: IRoom;
    context: SlashCommandContext;
    read: IRead;
    modify: IModify;
    http: IHttp;
    persistence: IPersistence;
    logger: ILogger;
    /** What was logged, as JSON. */
    log: string[];
    notices: { user: IUser; message: IMessage }[];
    /** What clients were asked to open, with which trigger id. */
    views: { view: unknown; triggerId: string }[];
    /** What clients were asked to show in what is open, with which trigger id. */
    updates: Invocation['views'];
    /** What is to be done later. */
    jobs: IOnetimeSchedule[];
}

/** What the engine's scheduler does with a job. */
export type Scheduler = 'works' | 'breaks' | 'denied';

/** What a test says about an invocation; everything else is as it usually is. */
export interface InvocationParts {
    words?: string[];
    sender?: Partial<IUser>;
    /** The sender as the workspace has them now; null when it does not know them. */
    stored?: Partial<IUser> | null;
    room?: Partial<IRoom>;
    /** How the workspace finds a room by its id; as it usually does unless said. */
    findRoom?: (id: string) => Promise<IRoom | undefined>;
    threadId?: string;
    /** What a client sends along that can open a view. */
    triggerId?: string;
    settings?: Record<string, unknown>;
    siteUrl?: unknown;
    transport?: Transport;
    records?: FakeRecords;
    /** What becomes of jobs; they are taken unless said. Without the permission the engine answers nothing. */
    scheduler?: Scheduler;
}

/** The address of the workspace that invocations come from. */
const siteUrl = 'http://chat.example:3000';

/** Settings with an account stored. */
const storedAccount = { [settingIds.userId]: 'account-id', [settingIds.token]: 'account-token' };

/** A command of olivia's in #general, in a workspace with an account stored whose network refuses everything. */
export function anInvocation(parts: InvocationParts = {}): Invocation {
    const sender = aUser(parts.sender);
    const room = { id: 'GENERAL', slugifiedName: 'general', type: RoomType.CHANNEL, ...parts.room } as IRoom;
    const notices: Invocation['notices'] = [];
    const log: string[] = [];
    const views: Invocation['views'] = [];
    const updates: Invocation['updates'] = [];
    const jobs: Invocation['jobs'] = [];
    const { reader, persistence } = persistenceOver(parts.records ?? new FakeRecords());
    const notifyUser = (user: IUser, message: IMessage) => Promise.resolve(void notices.push({ user, message }));
    return {
        sender,
        room,
        context: new SlashCommandContext(sender, room, parts.words ?? [], parts.threadId, parts.triggerId),
        read: { ...aRead(sender, parts), getPersistenceReader: () => reader },
        persistence,
        logger: aLogger(log),
        log,
        modify: aModify({ notifyUser, views, updates, jobs, scheduler: parts.scheduler ?? 'works' }),
        http: anHttp(parts.transport ?? refusing),
        notices,
        views,
        updates,
        jobs,
    };
}

function aUser(changes: Partial<IUser> = {}): IUser {
    return { id: 'olivia-id', username: 'olivia', roles: ['user', 'lead'], isEnabled: true, ...changes } as IUser;
}

/** The app's client as the workspace registered it. */
const anOAuthApp = {
    id: 'taken-id',
    clientId: 'client-id',
    clientSecret: 'client-secret',
    active: true,
    redirectUri: callbackUrl(siteUrl, 'app-id'),
};

type Changed = Pick<Invocation, 'jobs' | 'views' | 'updates'>;

interface ModifyParts {
    notifyUser: (user: IUser, message: IMessage) => Promise<void>;
    scheduler: Scheduler;
}

/** What may be changed: notices go out, an OAuth client is made, and jobs are taken. */
function aModify({ notifyUser, views, updates, jobs, scheduler }: Changed & ModifyParts): IModify {
    const sendingTo =
        (all: Invocation['views']) =>
        (view: unknown, { triggerId }: { triggerId: string }) =>
            Promise.resolve(void all.push({ view, triggerId }));
    const taken = () => Promise.resolve('taken-id');
    const unchanged = () => Promise.resolve();
    const scheduleOnce = {
        works: (job: IOnetimeSchedule) => (jobs.push(job), taken()),
        breaks: () => Promise.reject(new Error('No jobs')),
        denied: unchanged,
    }[scheduler];
    return {
        getNotifier: () => ({ notifyUser }),
        getUiController: () => ({ openSurfaceView: sendingTo(views), updateSurfaceView: sendingTo(updates) }),
        getScheduler: () => ({ cancelJob: unchanged, scheduleOnce }),
        getOAuthAppsModifier: () => ({ createOAuthApp: taken, updateOAuthApp: unchanged, deleteOAuthApp: unchanged }),
    } as unknown as IModify;
}

/** Who else is in the workspace, and its rooms. */
const others: IUser[] = [
    aUser({ id: 'rocket.cat', username: 'rocket.cat', roles: ['bot'] }),
    aUser({ id: 'app-id', username: 'integrations.bot', roles: ['app'] }),
    aUser({ id: 'owen-id', username: 'owen', roles: ['user'] }),
    aUser({ id: 'admin-id', username: 'admin', roles: ['admin'] }),
];
const knownRooms = [
    { id: 'GENERAL', slugifiedName: 'general', type: RoomType.CHANNEL },
    { id: 'OPS', slugifiedName: 'ops', type: RoomType.PRIVATE_GROUP, isReadOnly: true },
    { id: 'OLD', slugifiedName: 'old', type: RoomType.CHANNEL, _unmappedProperties_: { archived: true } },
];

function findKnown(id: string): Promise<IRoom | undefined> {
    return Promise.resolve(knownRooms.find((it) => it.id === id) as IRoom | undefined);
}

function aRead(
    sender: IUser,
    { stored, findRoom = findKnown, settings = storedAccount, siteUrl: site = siteUrl }: InvocationParts,
): IRead {
    const user = stored === null ? undefined : { ...sender, ...stored };
    const values: Record<string, unknown> = settings;
    const environment = {
        getSettings: () => ({ getValueById: (id: string) => Promise.resolve(values[id]) }),
        getServerSettings: () => ({ getValueById: (id: string) => Promise.resolve(id === 'Site_Url' ? site : '') }),
    };
    const people = [user, ...others];
    const users = {
        getById: (id: string) => Promise.resolve(people.find((it) => it?.id === id)),
        getByUsername: (username: string) => Promise.resolve(people.find((it) => it?.username === username)),
        getAppUser: () => Promise.resolve(others.find(({ roles }) => roles.includes('app'))),
    };
    const nobody = () => Promise.resolve([]);
    const rooms = {
        getById: findRoom,
        getByName: (name: string) => Promise.resolve(knownRooms.find((it) => it.slugifiedName === name)),
        getMembers: nobody,
        getOwners: nobody,
        getModerators: nobody,
    };
    return {
        getEnvironmentReader: () => environment,
        getUserReader: () => users,
        getRoomReader: () => rooms,
        getOAuthAppsReader: () => ({ getOAuthAppById: () => Promise.resolve(anOAuthApp) }),
    } as unknown as IRead;
}

/** The engine's HTTP accessor over a transport. */
function anHttp(transport: Transport): IHttp {
    const send =
        (method: TransportRequest['method']) =>
        async (url: string, { headers = {}, content, timeout = 0 }: Parameters<IHttp['get']>[1] = {}) => {
            const answer = await transport({ method, url, headers, body: content, timeout });
            return (
                answer && { url, method, statusCode: answer.status, headers: answer.headers, content: answer.content }
            );
        };
    return { get: send('get'), post: send('post'), put: send('put') } as unknown as IHttp;
}

function aLogger(log: string[]): ILogger {
    const write = (...entries: unknown[]) => void log.push(JSON.stringify(entries));
    return { debug: write, info: write, warn: write, error: write } as unknown as ILogger;
}

const refusing: Transport = ({ url }) => Promise.reject(new Error(`connect ECONNREFUSED ${new URL(url).host}`));
