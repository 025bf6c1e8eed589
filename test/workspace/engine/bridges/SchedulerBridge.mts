import {
    type IOnetimeSchedule,
    type IProcessor,
    type IRecurringSchedule,
    StartupType,
} from '@host/apps-engine/definition/scheduler';
import { SchedulerBridge as EngineSchedulerBridge } from '@host/apps-engine/server/bridges';
import { findOne } from '../../store/findOne.mts';
import { randomId } from '../../store/randomId.mts';
import type { StoredDocument } from '../../store/Store.mts';
import type { EngineContext } from './EngineContext.mts';
import { interval, moment } from './interval.mts';

/** How often an instance looks for jobs that other instances scheduled, as the server's scheduler does. */
const lookEvery = 5000;
/** How long a job that somebody started may run before another instance takes it over. */
const lockLifetime = 600_000;

type Processor = (data: object) => Promise<void>;

interface Job extends StoredDocument {
    name: string;
    appId: string;
    data: object;
    nextRunAt: Date | null;
    /** Milliseconds between runs, of a recurring job. */
    repeatEvery?: number;
    lockedAt: Date | null;
}

/**
 * Apps' jobs, kept in the store, so that they outlive a restart; whichever instance locks a due job first runs it (the server's
 * AppSchedulerBridge, which uses agenda). A job that ran once is removed; one that failed stays, with the time, and is not repeated.
 */
export class SchedulerBridge extends EngineSchedulerBridge {
    private readonly processors = new Map<string, Processor>();
    private timer: NodeJS.Timeout | undefined;
    private stopped = false;
    private readonly running = new Set<Promise<void>>();

    private readonly look = () => void this.wait();

    constructor(private readonly context: EngineContext) {
        super();
        context.events.on('jobsHastened', this.look);
    }

    /** No job starts on this instance any more. */
    stop(): void {
        this.stopped = true;
        clearTimeout(this.timer);
        this.context.events.off('jobsHastened', this.look);
    }

    /** Lets what has started come to its end; no other job starts on this instance. */
    async finish(): Promise<void> {
        this.stop();
        await Promise.all(this.running);
    }

    async cancelAllJobs(appId: string): Promise<void> {
        await this.jobs.removeAsync({ appId }, { multi: true });
    }

    protected async registerProcessors(processors: IProcessor[], appId: string): Promise<string[] | undefined> {
        const started: string[] = [];
        for (const { id, startupSetting, ...registered } of processors) {
            // The engine hands over its own function of one argument under the app's five-argument type.
            const { processor } = registered as unknown as { processor: Processor };
            this.processors.set(id, processor);
            if (startupSetting?.type === StartupType.RECURRING) {
                started.push(await this.scheduleRecurring({ ...startupSetting, id }, appId));
            } else if (startupSetting && !(await findOne(this.jobs, { name: id }))) {
                started.push(await this.scheduleOnce({ ...startupSetting, id }, appId));
            }
        }
        await this.wait();
        return started.length > 0 ? started : undefined;
    }

    protected async scheduleOnce({ id, when, data = {} }: IOnetimeSchedule, appId: string): Promise<string> {
        return this.add({ name: id, appId, data, nextRunAt: moment(when, new Date()), lockedAt: null });
    }

    protected async scheduleRecurring(job: IRecurringSchedule, appId: string): Promise<string> {
        const { id: name, interval: every, skipImmediate = false, data = {} } = job;
        const repeatEvery = interval(every);
        await this.jobs.removeAsync({ name, repeatEvery: { $exists: true } }, { multi: true });
        const nextRunAt = new Date(Date.now() + (skipImmediate ? repeatEvery : 0));
        return this.add({ name, appId, data, nextRunAt, repeatEvery, lockedAt: null });
    }

    protected async cancelJob(jobId: string, appId: string): Promise<void> {
        const id = jobId.split('_')[0];
        await this.jobs.removeAsync({ appId, $or: [{ name: jobId }, { _id: id }] }, { multi: true });
    }

    private get jobs(): EngineContext['store']['scheduledJobs'] {
        return this.context.store.scheduledJobs;
    }

    private async add(job: Omit<Job, '_id'>): Promise<string> {
        const _id = randomId(24);
        await this.jobs.insertAsync({ ...job, _id });
        await this.wait();
        return _id;
    }

    private async wait(): Promise<void> {
        clearTimeout(this.timer);
        const [next] = await this.jobs.findAsync<Job>(this.runnable()).sort({ nextRunAt: 1 }).limit(1);
        if (this.stopped || this.processors.size === 0) {
            return;
        }
        const untilNext = next?.nextRunAt ? next.nextRunAt.getTime() - Date.now() : lookEvery;
        clearTimeout(this.timer);
        this.timer = setTimeout(() => void this.runDue(), Math.min(Math.max(untilNext, 0), lookEvery));
        this.timer.unref();
    }

    private runnable(): object {
        const free = [{ lockedAt: null }, { lockedAt: { $lt: new Date(Date.now() - lockLifetime) } }];
        return { nextRunAt: { $ne: null }, name: { $in: [...this.processors.keys()] }, $or: free };
    }

    private async runDue(): Promise<void> {
        const due = { $and: [this.runnable(), { nextRunAt: { $lte: new Date() } }] };
        for (const job of await this.jobs.findAsync<Job>(due)) {
            const lock = { $set: { lockedAt: new Date() } };
            const { numAffected } = await this.jobs.updateAsync({ _id: job._id, lockedAt: job.lockedAt }, lock);
            if (numAffected === 1 && !this.stopped) {
                const run = this.run(job).finally(() => this.running.delete(run));
                this.running.add(run);
            }
        }
        await this.wait();
    }

    private async run({ _id, name, appId, data, repeatEvery }: Job): Promise<void> {
        const nextRunAt = repeatEvery === undefined ? null : new Date(Date.now() + repeatEvery);
        try {
            await this.processors.get(name)?.({ ...data, jobId: _id });
            if (repeatEvery === undefined) {
                await this.jobs.removeAsync({ _id }, {});
            }
            await this.jobs.updateAsync({ _id }, { $set: { nextRunAt, lockedAt: null } });
        } catch (error) {
            const failReason = error instanceof Error ? error.message : String(error);
            await this.jobs.updateAsync(
                { _id },
                { $set: { nextRunAt, lockedAt: null, failedAt: new Date(), failReason } },
            );
        }
        this.context.events.emit('job', { name, appId });
        await this.wait();
    }
}
