import type { Engine } from './engine/Engine.mts';
import { startEngine } from './engine/startEngine.mts';
import { ScriptEngine } from './integrations/scripts/ScriptEngine.mts';
import { createApi } from './rest/createApi.mts';
import type { ServerInstance } from './rest/ServerInstance.mts';
import { type RunningServer, startServer } from './rest/startServer.mts';

/** One of a workspace's server instances: its own HTTP server and engine over the shared store. */
export interface WorkspaceInstance extends Pick<RunningServer, 'answer'> {
    /** Where it listens. */
    url: string;
    /** Its address as people and apps see it. */
    siteUrl: string;
    engine?: Engine;
    /** Ends this instance alone, at once, as a crash would for its clients. */
    stop(): Promise<void>;
}

/** What an instance is started with: everything but the engine, which it starts itself when asked to. */
export interface InstanceOptions extends Omit<ServerInstance, 'engine'> {
    port: number;
    name: string;
    engine: boolean;
    /** Its address as people and apps see it, where it is not its own. */
    siteUrl?: string;
}

/** Starts the HTTP server, so that apps can reach it while they start, then the engine. Throws `PortInUse`. */
export async function startInstance(options: InstanceOptions): Promise<WorkspaceInstance> {
    const { store, events, name } = options;
    const settingChanged = (appId: string) => void options.appChanged(appId);
    let engine: Engine | undefined;
    const server = await startServer(
        createApi({ ...options, scripts: new ScriptEngine(), engine: () => engine }),
        options.port,
    );
    const siteUrl = options.siteUrl ?? `http://localhost:${server.port}`;
    try {
        engine = options.engine
            ? await startEngine({ store, events, siteUrl, instance: name, settingChanged })
            : undefined;
    } catch (error) {
        await server.stop();
        throw error;
    }
    return {
        url: `http://127.0.0.1:${server.port}`,
        siteUrl,
        answer: server.answer,
        engine,
        async stop() {
            await server.stop();
            await engine?.stop();
        },
    };
}
