import type { IModify } from '@rocket.chat/apps-engine/definition/accessors';
import type { App } from '@rocket.chat/apps-engine/definition/App';
import type { IProcessor } from '@rocket.chat/apps-engine/definition/scheduler';
import { limits } from '../../limits';
import { attempt } from '../guard';
import type { AppEnvironment } from '../services';
import { buildServices } from '../services';
import { loggerOf } from './loggerOf';

const ID = 'forget-requests';

/** Milliseconds after its time at which a request is certainly over on every instance's clock. */
const MARGIN = 5000;

/** Forgets the commands that waited for a connection in vain, and what buttons stood for that are too old: they may hold secrets. */
export class ForgetRequests implements IProcessor {
    readonly id = ID;

    /** Runs the job (engine `IProcessor.processor`). */
    readonly processor: IProcessor['processor'];

    constructor(app: App, environment: () => AppEnvironment) {
        this.processor = async function (this: unknown, _job, read, modify, http, persistence) {
            const { requests, actions } = buildServices({ read, modify, http, persistence }, environment());
            await attempt({ logger: loggerOf(this, app) }, async () => {
                await Promise.all([requests.removeExpired(), actions.forgetExpired()]);
            });
        };
    }

    /** Has it run once everything is over that waits by now; where no job is taken, the next who connects does it. */
    static async schedule(modify: Pick<IModify, 'getScheduler'>, now: number): Promise<void> {
        try {
            const scheduler = modify.getScheduler();
            await scheduler.cancelJob(ID);
            await scheduler.scheduleOnce({
                id: ID,
                when: new Date(now + Math.max(limits.connecting, limits.button) + MARGIN),
            });
        } catch {
            // Nobody's connection may depend on it.
        }
    }
}
