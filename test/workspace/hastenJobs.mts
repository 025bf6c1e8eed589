import type { Workspace } from './Workspace.mts';

/** Has the jobs that a query finds be due at once instead of at their time, and each instance look for them; tells how many there were. */
export async function hastenJobs(
    { store, events }: Pick<Workspace, 'store' | 'events'>,
    query: object,
): Promise<number> {
    const due = { $set: { nextRunAt: new Date() } };
    const waiting = { ...query, nextRunAt: { $ne: null } };
    const { numAffected } = await store.scheduledJobs.updateAsync(waiting, due, { multi: true });
    events.emit('jobsHastened');
    return numAffected;
}
