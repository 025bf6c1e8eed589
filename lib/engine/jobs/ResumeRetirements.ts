import type { ISchedulerModify } from '@rocket.chat/apps-engine/definition/accessors';
import type { App } from '@rocket.chat/apps-engine/definition/App';
import type { IProcessor } from '@rocket.chat/apps-engine/definition/scheduler';
import { attempt } from '../guard';
import type { AppEnvironment, Services } from '../services';
import { buildServices } from '../services';
import { RETIREMENT } from '../../integrations/Retirement';
import { loggerOf } from './loggerOf';

const ID = 'resume-retirements';

/** Milliseconds to wait after the app was enabled: the engine drops a job that falls due before that is through. */
const DELAY = 5000;

/** Milliseconds between jobs that are overdue, so that they do not all call the API at once. */
const STEP = 200;

/** Milliseconds after the end of a grace time at which its own job has done it, if there still was one. */
const MARGIN = 60000;

/**
 * Takes up the rotations that are in their grace time when the app is enabled, and has what is overdue ended at once: the
 * engine drops jobs that fall due while the app is disabled (`AppSchedulerManager.isNotToRunJob`), and all jobs of an app
 * that fails to initialise. A job of its own, because the engine gives no records where an app is enabled.
 */
export class ResumeRetirements implements IProcessor {
    readonly id = ID;

    /** Runs the job (engine `IProcessor.processor`). */
    readonly processor: IProcessor['processor'];

    constructor(app: App, environment: () => AppEnvironment) {
        this.processor = async function (this: unknown, _job, read, modify, http, persistence) {
            const services = buildServices({ read, modify, http, persistence }, environment());
            const logger = loggerOf(this, app);
            await attempt({ logger }, async () => {
                logger.info({ resumed: await resume(services, modify.getScheduler()) });
            });
        };
    }

    /** Has it run at a time, by default once the app is enabled. */
    static async schedule(scheduler: ISchedulerModify, at = Date.now() + DELAY): Promise<void> {
        await scheduler.cancelJob(ID);
        await scheduler.scheduleOnce({ id: ID, when: new Date(at) });
    }
}

/** Answers how many are overdue. */
async function resume({ retirements, schedule, environment }: Services, scheduler: ISchedulerModify): Promise<number> {
    const now = environment.now();
    const all = await retirements.all();
    const overdue = all.filter(({ at }) => at <= now);
    for (const [index, { integrationId }] of overdue.entries()) {
        await schedule(RETIREMENT, new Date(now + STEP * index), { integrationId });
    }
    const later = all.map(({ at }) => at).filter((at) => at > now);
    if (later.length > 0) {
        // Whatever becomes of their own jobs.
        await ResumeRetirements.schedule(scheduler, Math.min(...later) + MARGIN);
    }
    return overdue.length;
}
