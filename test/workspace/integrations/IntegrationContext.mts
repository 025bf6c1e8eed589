import type { IUser } from '@rocket.chat/core-typings';
import type { WorkspaceEvents } from '../WorkspaceEvents.mts';
import type { ServerRelease } from '../rest/ServerRelease.mts';
import type { ScriptEngine } from './scripts/ScriptEngine.mts';
import type { Store } from '../store/Store.mts';

/**
 * What server code works on, whoever is asking; `environment` holds the script switches and is `process.env` when absent. Without
 * `scripts` a script starts with an empty `Store` each time. `release` is the usual one when absent.
 */
export interface ServerContext {
    store: Store;
    events: WorkspaceEvents;
    now: () => Date;
    scripts?: ScriptEngine;
    environment?: Record<string, string | undefined>;
    release?: ServerRelease;
}

/** A server context with the user on whose behalf it acts. */
export interface IntegrationContext extends ServerContext {
    user: IUser;
}
