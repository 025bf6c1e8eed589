import type { ISchedulerModify } from '@rocket.chat/apps-engine/definition/accessors';
import type { App } from '@rocket.chat/apps-engine/definition/App';
import type { IProcessor } from '@rocket.chat/apps-engine/definition/scheduler';
import { settingsDigest } from '../../settings/settingsDigest';
import { sendDirectMessage } from '../accessors/directRoom';
import { engineSettings, presetSettings } from '../accessors/settings';
import { attempt } from '../guard';
import type { Runtime } from '../Invocation';
import { isEnabled } from '../isEnabled';
import type { AppEnvironment, Services } from '../services';
import { buildServices } from '../services';
import { administratorId } from './administrator';
import { findSettingsProblem } from './findSettingsProblem';
import { loggerOf } from './loggerOf';
import type { SettingsTrial } from './settingsNews';
import { settingsNews, toldSettings } from './settingsNews';

const ID = 'check-settings';

/** Milliseconds to wait after a setting was saved: a page of settings is saved one by one. */
const DELAY = 1000;

/** Milliseconds to wait after the app was enabled: the engine drops a job that falls due before that is through. */
const START_DELAY = 5000;

/** Milliseconds until the app's pages are looked for once more: an instance that is starting has none yet. */
const SECOND_LOOK = 60_000;

/** Why settings are tried; what comes from the engine may be anything. */
interface CheckJob {
    /** When they were saved. */
    readonly savedAt?: number;
    /** Once more, as the app's pages were not there. */
    readonly isSecond?: boolean;
    /** The app was enabled: only settings that nobody was told about are tried. */
    readonly isStart?: boolean;
}

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
            const accessors = { read, modify, http, persistence };
            const services = buildServices(accessors, environment());
            const runtime = { accessors, services, logger: loggerOf(this, app) };
            await attempt(runtime, () => check(job, runtime, app));
        };
    }

    /** Has the check run soon, once for all settings saved until then. */
    static async schedule(scheduler: ISchedulerModify): Promise<void> {
        await scheduler.cancelJob(ID);
        const savedAt = Date.now();
        await scheduler.scheduleOnce({ id: ID, when: new Date(savedAt + DELAY), data: { savedAt } });
    }

    /** Has settings tried of which nobody was told: those saved while the app was disabled, or just before. */
    static async resume(scheduler: ISchedulerModify): Promise<void> {
        await scheduler.scheduleOnce({ id: ID, when: new Date(Date.now() + START_DELAY), data: { isStart: true } });
    }
}

async function check(job: CheckJob, runtime: Runtime, app: App): Promise<void> {
    const { accessors, services, logger } = runtime;
    const { caches, now } = services.environment;
    const stored = engineSettings(accessors.read.getEnvironmentReader());
    caches.forget();
    const triedAt = now();
    const settings = await settingsDigest(stored);
    const isKnown = async () =>
        settings === ((await toldSettings(services)) ?? (await settingsDigest(presetSettings())));
    if (job.isStart === true && (await isKnown())) {
        return;
    }
    const problem = await findSettingsProblem(services, accessors.read);
    // What is wrong may be an address with a password in it: the kind is all the log gets.
    logger.info({ settings: problem?.kind ?? 'work' });
    await inTurn(services, async () => {
        // Of settings that are gone nobody wants to know: those that took their place are tried as well, or were.
        if ((await settingsDigest(stored)) !== settings || !(await isEnabled(app))) {
            return;
        }
        const { savedAt = 0 } = job;
        if (problem?.kind === 'not-served' && job.isSecond !== true) {
            const when = new Date(now() + SECOND_LOOK);
            await accessors.modify.getScheduler().scheduleOnce({ id: ID, when, data: { savedAt, isSecond: true } });
            return;
        }
        await tellNews({ settings, savedAt, triedAt, problem }, runtime);
    });
}

/** One after the other, on all instances: of two at once neither would know what the other tells. */
async function inTurn({ claims }: Services, work: () => Promise<void>): Promise<void> {
    const release = await claims.take(ID);
    try {
        // Where the turn does not come, it is better told twice than not at all.
        await work();
    } finally {
        await release?.();
    }
}

/** What could not be told, or to nobody yet, is kept for untold: it is tried again when the app is next enabled. */
async function tellNews(trial: SettingsTrial, { accessors, services }: Runtime): Promise<void> {
    const { text, keep } = await settingsNews(trial, services);
    if (text !== undefined) {
        const id = await administratorId(services);
        if (id === undefined) {
            return;
        }
        await sendDirectMessage(accessors, id, text);
    }
    await keep();
}
