import type {
    IHttp,
    IModify,
    IPersistence,
    IRead,
    ISchedulerModify,
} from '@rocket.chat/apps-engine/definition/accessors';
import type { App } from '@rocket.chat/apps-engine/definition/App';
import type { IJobContext, IProcessor } from '@rocket.chat/apps-engine/definition/scheduler';
import { randomBytes } from 'crypto';
import { redact } from '../../lib/redact';
import { sendDirectMessage } from '../../lib/replies/sendDirectMessage';
import type { Accessors, Services, Shared } from '../services';
import { buildServices } from '../services';
import { administratorId } from './administrator';
import { findSettingsProblem } from './findSettingsProblem';

const ID = 'check-settings';

/** Milliseconds to wait after a setting was saved: a page of settings is saved one by one. */
const DELAY = 1000;

/**
 * Tries saved settings and tells the administrator what is wrong with them. A job of its own, because the engine gives
 * nothing to write messages with where settings are saved.
 */
export class SettingsCheck implements IProcessor {
    readonly id = ID;

    constructor(
        private readonly app: App,
        private readonly shared: () => Shared,
    ) {}

    /** Has the check run soon, once for all settings saved until then. */
    static async schedule(scheduler: ISchedulerModify): Promise<void> {
        await scheduler.cancelJob(ID);
        await scheduler.scheduleOnce({ id: ID, when: new Date(Date.now() + DELAY) });
    }

    /** Runs the check (engine `IProcessor.processor`). */
    async processor(
        _job: IJobContext,
        read: IRead,
        modify: IModify,
        http: IHttp,
        persistence: IPersistence,
    ): Promise<void> {
        const logger = this.app.getLogger();
        try {
            const accessors = { read, modify, http, persistence };
            const services = buildServices(accessors, this.shared());
            services.shared.memory.forget();
            const problem = await findSettingsProblem(services, read.getRoomReader());
            logger.info({ settings: problem ?? 'work' });
            if (problem !== undefined) {
                await tellAdministrator(services.shared.messages.settingsProblem(problem), accessors, services);
            }
        } catch (error) {
            logger.error({ reference: randomBytes(4).toString('hex'), error: redact(error) });
        }
    }
}

async function tellAdministrator(text: string, accessors: Accessors, services: Services): Promise<void> {
    const id = await administratorId(services);
    if (id !== undefined) {
        await sendDirectMessage(accessors, id, text);
    }
}
