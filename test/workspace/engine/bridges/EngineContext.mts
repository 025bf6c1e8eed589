import type { Store } from '../../store/Store.mts';
import type { WorkspaceEvents } from '../../WorkspaceEvents.mts';

/** What the bridges work on: the shared store, the bus to clients, and the instance's own address and name. */
export interface EngineContext {
    store: Store;
    events: WorkspaceEvents;
    siteUrl: string;
    instance: string;
}
