import type { ILogger } from '@rocket.chat/apps-engine/definition/accessors';
import type { App } from '@rocket.chat/apps-engine/definition/App';

/**
 * The logger of a job's run. Engines from 1.60 on call a processor as a method of the app, whose logger belongs to that run;
 * older ones as a method of the processor itself, so that the app that registered it is asked.
 */
export function loggerOf(caller: unknown, app: App): ILogger {
    const { getLogger } = (caller ?? {}) as Partial<App>;
    return typeof getLogger === 'function' ? (caller as App).getLogger() : app.getLogger();
}
