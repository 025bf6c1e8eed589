import type { Engine } from '../engine/Engine.mts';
import type { ServerContext } from '../integrations/IntegrationContext.mts';

/** What one server instance's API works on; the store and the events are shared by all instances of a workspace. */
export interface ServerInstance extends ServerContext {
    /** The instance's engine, once it has started. */
    engine: () => Engine | undefined;
    /** Called after an app was installed, updated, removed or configured here, for the other instances to follow. */
    appChanged: (appId: string) => Promise<void>;
}
