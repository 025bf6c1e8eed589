import type { Engine } from '../engine/Engine.mts';
import { findOne } from '../store/findOne.mts';
import { seed } from '../store/seed.mts';
import { openStore, type Store } from '../store/Store.mts';
import { type ApiAnswer, type ApiRequest, WorkspaceClient } from '../WorkspaceClient.mts';
import { WorkspaceEvents } from '../WorkspaceEvents.mts';
import { createApi } from './createApi.mts';
import type { ServerRelease } from './ServerRelease.mts';
import { startServer } from './startServer.mts';

/** A freshly seeded server on a free port, with a clock that tests may turn and an engine of their choice. */
export interface TestServer {
    url: string;
    store: Store;
    events: WorkspaceEvents;
    clock: { now: Date };
    /** The apps that other instances would have been told of. */
    changedApps: string[];
    request: (request: ApiRequest) => Promise<ApiAnswer>;
}

/** Runs a test against a server of its own, and stops that afterwards. */
export async function withServer(
    engine: Engine | undefined,
    test: (server: TestServer) => Promise<void>,
    release?: ServerRelease,
): Promise<void> {
    const store = await openStore();
    await seed(store);
    const events = new WorkspaceEvents();
    const clock = { now: new Date() };
    const changedApps: string[] = [];
    const api = createApi({
        store,
        events,
        release,
        now: () => clock.now,
        engine: () => engine,
        appChanged: (appId) => Promise.resolve(void changedApps.push(appId)),
    });
    const server = await startServer(api, 0);
    const url = `http://127.0.0.1:${server.port}`;
    const client = new WorkspaceClient(store, url);
    try {
        await test({ url, store, events, clock, changedApps, request: (request) => client.request(request) });
    } finally {
        await server.stop();
    }
}

/** The id of a seeded room by its name. */
export async function roomId(store: Store, name: string): Promise<string> {
    return (await findOne(store.rooms, { name }))?._id ?? '';
}
