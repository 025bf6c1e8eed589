import { type Click, clickButton } from './clickButton.mts';
import { type ClientForm, openClientForm } from './ClientForm.mts';
import type { ClientOutcome } from './clientInbox.mts';
import type { InstalledApp } from './engine/Engine.mts';
import { hostOfProcess } from './engine/hosts/engineHosts.mts';
import { OutgoingWebhooks } from './integrations/outgoing/OutgoingWebhooks.mts';
import type { ServerInstance } from './rest/ServerInstance.mts';
import type { ServerRelease } from './rest/ServerRelease.mts';
import { TriggerIds } from './clients/TriggerIds.mts';
import { runCommand, type TypedCommand } from './runCommand.mts';
import { startInstance, type WorkspaceInstance } from './startInstance.mts';
import { seed } from './store/seed.mts';
import { randomId } from './store/randomId.mts';
import { writeSetting } from './store/settings.mts';
import { openStore, type Store } from './store/Store.mts';
import { type ApiAnswer, type ApiRequest, type Login, WorkspaceClient } from './WorkspaceClient.mts';
import { WorkspaceEvents } from './WorkspaceEvents.mts';

/** How to start: the first port (0 for free ones; more instances take the next), a folder to keep everything in, the engine or not. */
export interface WorkspaceOptions {
    port?: number;
    data?: string;
    instances?: number;
    /** The one address in front of all instances, where there is one; else each has its own. */
    siteUrl?: string;
    engine?: boolean;
    /** Which release its API is of; that of the process's host unless said. */
    release?: ServerRelease;
}

/** A running workspace: its instances over one store, and what a person with a client and an administrator do with it. */
export interface Workspace {
    /** The workspace's address as people see it (`Site_Url`), which is the first instance's. */
    siteUrl: string;
    instances: WorkspaceInstance[];
    store: Store;
    events: WorkspaceEvents;
    /** Fires outgoing webhooks for the whole workspace; `settled()` waits for the calls under way. */
    outgoing: OutgoingWebhooks;
    login: (username: string) => Promise<Login>;
    request: (request: ApiRequest, instance?: number) => Promise<ApiAnswer>;
    runCommand: (typed: TypedCommand, instance?: number) => Promise<ClientOutcome>;
    click: (click: Click, instance?: number) => Promise<ClientOutcome>;
    /** A view that somebody's client was told to open, as a form to fill in there. */
    form: (as: string, view: unknown, instance?: number) => ClientForm;
    installApp: (zip: Buffer) => Promise<InstalledApp>;
    configureApp: (values: Record<string, unknown>, appId?: string) => Promise<void>;
    stop: () => Promise<void>;
}

/** Starts a workspace, seeded where it is empty; throws `PortInUse` after stopping what had started. */
export async function startWorkspace(options: WorkspaceOptions = {}): Promise<Workspace> {
    const store = await openStore(options.data);
    await seed(store);
    const events = new WorkspaceEvents();
    const instances = await startInstances(options, { store, events });
    const outgoing = new OutgoingWebhooks({ store, events, now: () => new Date() });
    outgoing.start();
    const urlOf = (index: number) => instances[index]?.url ?? '';
    const siteUrl = instances[0]?.siteUrl ?? '';
    await writeSetting(store, 'Site_Url', siteUrl);
    const client = new WorkspaceClient(store, urlOf(0));
    const triggerIds = new TriggerIds(randomId);
    const pathTo = (instance: number) => ({ store, events, client, triggerIds, url: urlOf(instance) });
    return {
        siteUrl,
        instances,
        store,
        events,
        outgoing,
        login: (username) => client.login(username),
        request: (request, instance = 0) => client.request(request, urlOf(instance)),
        runCommand: (typed, instance = 0) => runCommand(pathTo(instance), typed),
        click: (click, instance = 0) => clickButton(pathTo(instance), click),
        form: (as, view, instance = 0) => openClientForm(pathTo(instance), as, view),
        installApp: (zip) => client.installApp(zip),
        configureApp: (values, appId) => client.configureApp(values, appId),
        async stop() {
            await outgoing.stop();
            await Promise.all(instances.map(async ({ engine }) => engine?.finishJobs()));
            await stopAll(instances);
        },
    };
}

async function startInstances(
    { port = 0, instances = 1, engine = true, siteUrl, release = hostOfProcess().release }: WorkspaceOptions,
    shared: Pick<ServerInstance, 'store' | 'events'>,
): Promise<WorkspaceInstance[]> {
    const started: WorkspaceInstance[] = [];
    try {
        for (let index = 0; index < instances; index++) {
            const instance = await startInstance({
                ...shared,
                engine,
                siteUrl,
                release,
                name: `instance-${index + 1}`,
                port: port === 0 ? 0 : port + index,
                now: () => new Date(),
                appChanged: async (appId) => {
                    const others = started.filter((_, other) => other !== index);
                    // One that was stopped in the meantime need not follow.
                    await Promise.allSettled(others.map(async ({ engine: other }) => other?.syncApp(appId)));
                },
            });
            started.push(instance);
        }
    } catch (error) {
        await stopAll(started);
        throw error;
    }
    return started;
}

async function stopAll(instances: WorkspaceInstance[]): Promise<void> {
    await Promise.all(instances.map((instance) => instance.stop()));
}
