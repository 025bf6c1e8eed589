import { readFile } from 'node:fs/promises';
import type { IRoom, IUser } from '@rocket.chat/core-typings';
import { settingIds } from '../../lib/settings/Settings.ts';
import { isOffer } from '../fakes/isOffer.mts';
import { packagedApp } from '../packaging/packagedApp.mts';
import type { Engine, Interaction } from '../workspace/engine/Engine.mts';
import { fillIntegrations } from '../workspace/integrations/fillIntegrations.mts';
import { findOne } from '../workspace/store/findOne.mts';
import type { Store } from '../workspace/store/Store.mts';
import { issuePersonalAccessToken } from '../workspace/store/tokens.mts';
import { startWorkspace, type Workspace } from '../workspace/Workspace.mts';
import { randomId } from '../workspace/store/randomId.mts';
import type { EphemeralMessage, UiInteraction } from '../workspace/WorkspaceEvents.mts';
import { floorAppId, packageFloorApp } from './FloorApp.mts';
import type { Pair } from './measureInstalls.mts';
import { residentMemory } from './residentMemory.mts';

/** A command as the engine is handed it, words already split. */
export interface BenchCommand {
    as: string;
    command: string;
    words: string[];
}

/** A view as a client is told to open it, as far as it is used. */
export interface BenchView {
    id: string;
    blocks: { blockId: string; elements?: { actionId: string }[] }[];
}

/** How the names of the integrations begin that measured commands create. */
export const createdName = 'CI builds';

/** How many people stand for each one that commands are run as: one person may use the app only so often in a minute. */
const TWINS = 6;

/** A workspace with the app and the floor app, whose commands are run at the engine, where both take the same way. */
export class BenchWorkspace {
    private turn = 0;
    private named = 0;

    private constructor(
        readonly workspace: Workspace,
        readonly engine: Engine,
        readonly appId: string,
        /** The service account of the app, and of whoever calls without it. */
        readonly credentials: Record<string, string>,
        private readonly room: IRoom,
    ) {}

    /** Starts one, with a service account that is bound by no rate limit. */
    static async open(): Promise<BenchWorkspace> {
        const workspace = await startWorkspace();
        const { store, instances, installApp, configureApp } = workspace;
        await addTwins(store);
        const admin = await findOne(store.users, { username: 'admin' });
        const room = await findOne(store.rooms, { name: 'general' });
        const engine = instances[0]?.engine;
        if (!admin || !room || !engine) {
            throw new Error('The workspace is not seeded');
        }
        const token = await issuePersonalAccessToken(store, admin._id, { name: 'bench', bypassTwoFactor: true });
        await installApp(await readFile(await packageFloorApp()));
        const { id } = await installApp(await readFile(await packagedApp()));
        await configureApp({ [settingIds.userId]: admin._id, [settingIds.token]: token }, id);
        const credentials = { 'X-User-Id': admin._id, 'X-Auth-Token': token };
        return new BenchWorkspace(workspace, engine, id, credentials, room);
    }

    /** Runs a command and answers the last reply that its sender got. */
    async run({ as, command, words }: BenchCommand): Promise<string> {
        const user = await this.user(as);
        const { events } = this.workspace;
        let reply = '';
        const listen = ({ userId, message }: EphemeralMessage) => {
            reply = userId === user._id && !isOffer(message.msg) ? message.msg : reply;
        };
        events.on('ephemeral', listen);
        try {
            await this.engine.runCommand({ command, args: words, user, room: this.room });
            return reply;
        } finally {
            events.off('ephemeral', listen);
        }
    }

    /** Runs a command and answers the view that its sender's client was told to open. */
    async open({ as, command, words }: BenchCommand): Promise<BenchView> {
        const user = await this.user(as);
        const { events } = this.workspace;
        let view: BenchView | undefined;
        const listen = ({ userId, interaction }: UiInteraction) => {
            view = userId === user._id ? (interaction as unknown as { view: BenchView }).view : view;
        };
        events.on('uiInteraction', listen);
        try {
            const triggerId = randomId();
            await this.engine.runCommand({ command, args: words, user, room: this.room, triggerId });
        } finally {
            events.off('uiInteraction', listen);
        }
        if (view === undefined) {
            throw new Error(`${command} opened no view`);
        }
        return view;
    }

    /** Does something with a view at the engine, and answers what the app answers. */
    async interact(
        appId: string,
        as: string,
        body: Record<string, unknown> & Pick<Interaction, 'type'>,
    ): Promise<string> {
        const user = await this.user(as);
        const answer = await this.engine.interact(appId, {
            type: body.type,
            body: { ...body, triggerId: randomId() },
            user,
        });
        return JSON.stringify(answer);
    }

    /** Whoever's turn it is of the people that stand for one. */
    next(username: string): string {
        return twinsOf(username)[this.turn++ % TWINS] ?? username;
    }

    /** A name that no other integration has: what shares its name with others is looked up with their authors. */
    freshName(): string {
        return `${createdName} ${++this.named}`;
    }

    /** Makes the app forget what it remembers, as saving a setting does, without the check of settings that follows. */
    async forgetMemory(): Promise<void> {
        const settings = await this.engine.readSettings(this.appId);
        const [setting] = settings.filter(({ id }) => id === settingIds.apiUrl);
        await (setting && this.engine.updateSetting(this.appId, { ...setting }));
        await this.workspace.store.scheduledJobs.removeAsync({ appId: this.appId }, { multi: true });
    }

    /** Removes what measured commands left behind, so that the first and the last meet the same workspace. */
    async tidy(): Promise<void> {
        const { integrations, appPersistence, appLogs } = this.workspace.store;
        await integrations.removeAsync({ name: new RegExp(`^${createdName}`) }, { multi: true });
        await appPersistence.removeAsync({ associations: /^misc:author/ }, { multi: true });
        await appLogs.removeAsync({}, { multi: true });
    }

    /** Makes sure that the workspace has so many integrations. */
    async fill(count: number): Promise<void> {
        await fillIntegrations(this.workspace.store, count);
    }

    /** Bytes resident in the sandboxes of the app and the floor app. */
    async memory(): Promise<Pair> {
        const { app, floor } = this.sandboxes();
        return { app: await residentMemory(app), floor: await residentMemory(floor) };
    }

    /** The processes of both sandboxes. */
    sandboxes(): Pair {
        const [app = 0, floor = 0] = [this.appId, floorAppId].map((id) => this.engine.sandboxPid(id));
        return { app, floor };
    }

    private async user(username: string): Promise<IUser> {
        const user = await findOne(this.workspace.store.users, { username });
        if (!user) {
            throw new Error(`Nobody is called ${username}`);
        }
        return user;
    }
}

/** Everybody that stands for a person, the person first. */
export function twinsOf(username: string): string[] {
    return Array.from({ length: TWINS }, (_, index) => (index === 0 ? username : `${username}-${index + 1}`));
}

async function addTwins({ users }: Store): Promise<void> {
    for (const user of await users.findAsync({ type: 'user' })) {
        for (const username of twinsOf(user.username ?? '').slice(1)) {
            await users.insertAsync({ ...user, _id: `${user._id}-${username}`, username });
        }
    }
}
