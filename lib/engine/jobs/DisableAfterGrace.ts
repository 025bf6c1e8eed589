import type { App } from '@rocket.chat/apps-engine/definition/App';
import type { IProcessor } from '@rocket.chat/apps-engine/definition/scheduler';
import { RETIREMENT } from '../../integrations/Retirement';
import { attempt } from '../guard';
import type { Runtime } from '../Invocation';
import type { AppEnvironment } from '../services';
import { buildServices } from '../services';
import { loggerOf } from './loggerOf';
import { retire } from './retire';

/** Disables a rotated integration when its grace time is over, once, however many jobs there are for it and on how many instances. */
export class DisableAfterGrace implements IProcessor {
    readonly id = RETIREMENT;

    /** Runs the job (engine `IProcessor.processor`). */
    readonly processor: IProcessor['processor'];

    constructor(app: App, environment: () => AppEnvironment) {
        this.processor = async function (this: unknown, job, read, modify, http, persistence) {
            const accessors = { read, modify, http, persistence };
            const services = buildServices(accessors, environment());
            const runtime = { accessors, services, logger: loggerOf(this, app) };
            const { integrationId } = job as Partial<Record<string, unknown>>;
            if (typeof integrationId === 'string') {
                await attempt(runtime, () => retireOnce(integrationId, runtime));
            }
        };
    }
}

/** What is done has no record any more; who finds another at it leaves it to them. */
async function retireOnce(integrationId: string, runtime: Runtime): Promise<void> {
    const { claims, retirements } = runtime.services;
    const release = await claims.take(`retire ${integrationId}`);
    if (release === undefined) {
        return;
    }
    try {
        const retirement = await retirements.of(integrationId);
        if (retirement !== undefined) {
            await retire(retirement, runtime);
            await retirements.forget(integrationId);
        }
    } finally {
        await release();
    }
}
