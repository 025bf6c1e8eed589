import type { AppEnvironment } from './services';

/** What comes of work within the time that a client waits; undefined after that, while the work goes on. */
export async function inTime<T>(
    work: Promise<T>,
    { patience }: Pick<AppEnvironment, 'patience'>,
): Promise<T | undefined> {
    return Promise.race([work, patience().then(() => undefined)]);
}
