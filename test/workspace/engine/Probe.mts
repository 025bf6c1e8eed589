import { readFile } from 'node:fs/promises';
import type { IMessage, IRoom, IUser } from '@rocket.chat/core-typings';
import { findOne } from '../store/findOne.mts';
import { seed } from '../store/seed.mts';
import { openStore, type Store } from '../store/Store.mts';
import { WorkspaceEvents } from '../WorkspaceEvents.mts';
import type { AppUpload, Engine } from './Engine.mts';
import { packageProbeApp } from './ProbeApp.mts';
import { startEngine } from './startEngine.mts';

/** A seeded store, its bus, and the engines that a test started on it. */
export class Probe {
    readonly events = new WorkspaceEvents();
    private readonly engines: Engine[] = [];

    private constructor(readonly store: Store) {}

    /** Runs a test with a probe and stops its engines afterwards. */
    static async run(test: (probe: Probe) => Promise<void>): Promise<void> {
        const probe = new Probe(await openStore());
        await seed(probe.store);
        try {
            await test(probe);
        } finally {
            await Promise.all(probe.engines.map((engine) => engine.stop()));
        }
    }

    /** Starts an instance on the store. */
    async start(siteUrl = 'http://127.0.0.1:3000'): Promise<Engine> {
        const instance = `instance-${this.engines.length + 1}`;
        const engine = await startEngine({ store: this.store, events: this.events, siteUrl, instance });
        this.engines.push(engine);
        return engine;
    }

    /** Starts an instance and installs the probe app there. */
    async install(permissions?: AppUpload['permissions']): Promise<Engine> {
        const engine = await this.start();
        await engine.installApp(await this.upload({ permissions }));
        return engine;
    }

    /** What an administrator uploads. */
    async upload({
        note,
        permissions,
    }: { note?: string; permissions?: AppUpload['permissions'] } = {}): Promise<AppUpload> {
        return { zip: await readFile(await packageProbeApp(note)), permissions, user: await this.user('admin') };
    }

    /** Lets the probe app act for a user in #general; answers with `value`, or with the `error` an accessor threw. */
    async act(engine: Engine, action: string, input: unknown = null): Promise<{ value?: unknown; error?: string }> {
        const reply = this.nextEphemeral();
        await engine.runCommand({
            command: 'probe',
            args: [action, JSON.stringify(input)],
            user: await this.user('uma'),
            room: await this.room('GENERAL'),
            triggerId: 'trigger',
        });
        return JSON.parse((await reply).msg) as { value?: unknown; error?: string };
    }

    /** The next message that is posted in any room. */
    nextMessage(): Promise<IMessage> {
        return new Promise((resolve) => this.events.once('message', resolve));
    }

    async user(username: string): Promise<IUser> {
        return required(await findOne(this.store.users, { username }));
    }

    async room(_id: string): Promise<IRoom> {
        return required(await findOne(this.store.rooms, { _id }));
    }

    private nextEphemeral(): Promise<{ msg: string }> {
        return new Promise((resolve) =>
            this.events.once('ephemeral', ({ message }) => {
                resolve(message);
            }),
        );
    }
}

function required<Value>(value: Value | undefined): Value {
    if (value === undefined) {
        throw new Error('The seeded workspace lacks what the test needs');
    }
    return value;
}
