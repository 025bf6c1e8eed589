import type { ILogger, ISchedulerModify } from '@rocket.chat/apps-engine/definition/accessors';
import type { App } from '@rocket.chat/apps-engine/definition/App';
import type { IProcessor } from '@rocket.chat/apps-engine/definition/scheduler';
import { randomBytes } from 'crypto';
import { redact } from '../../redact';
import { sendDirectMessage } from '../accessors/directRoom';
import type { Accessors, Services, AppEnvironment } from '../services';
import { buildServices } from '../services';
import { administratorId } from './administrator';
import { findSettingsProblem } from './findSettingsProblem';
import { loggerOf } from './loggerOf';
import { settingsNews } from './settingsNews';

const ID = 'check-settings';

/** Milliseconds to wait after a setting was saved: a page of settings is saved one by one. */
const DELAY = 1000;

/** Milliseconds until the app's pages are looked for once more: an instance that is starting has none yet. */
const SECOND_LOOK = 60_000;

/**
 * Tries saved settings and tells the administrator what is wrong with them, or that they work now. A job of its own, because the engine gives
 * nothing to write messages with where settings are saved.
 */
export class SettingsCheck implements IProcessor {
    readonly id = ID;

    /** Runs the check (engine `IProcessor.processor`). */
    readonly processor: IProcessor['processor'];

    constructor(app: App, environment: () => AppEnvironment) {
        this.processor = async function (this: unknown, job, read, modify, http, persistence) {
            const isSecond = (job as { isSecond?: unknown } | null)?.isSecond === true;
            await check(isSecond, { read, modify, http, persistence }, environment(), loggerOf(this, app));
        };
    }

    /** Has the check run soon, once for all settings saved until then. */
    static async schedule(scheduler: ISchedulerModify): Promise<void> {
        await scheduler.cancelJob(ID);
        await scheduler.scheduleOnce({ id: ID, when: new Date(Date.now() + DELAY) });
    }
}

async function check(
    isSecond: boolean,
    accessors: Accessors,
    environment: AppEnvironment,
    logger: ILogger,
): Promise<void> {
    try {
        const services = buildServices(accessors, environment);
        environment.caches.forget();
        const problem = await findSettingsProblem(services, accessors.read);
        // What is wrong may be an address with a password in it: the kind is all the log gets.
        logger.info({ settings: problem?.kind ?? 'work' });
        if (problem?.kind === 'not-served' && !isSecond) {
            const when = new Date(Date.now() + SECOND_LOOK);
            await accessors.modify.getScheduler().scheduleOnce({ id: ID, when, data: { isSecond: true } });
            return;
        }
        const news = await settingsNews(problem, services);
        if (news !== undefined) {
            await tellAdministrator(news, accessors, services);
        }
    } catch (error) {
        logger.error({ reference: randomBytes(4).toString('hex'), error: redact(error) });
    }
}

async function tellAdministrator(text: string, accessors: Accessors, services: Services): Promise<void> {
    const id = await administratorId(services);
    if (id !== undefined) {
        await sendDirectMessage(accessors, id, text);
    }
}
