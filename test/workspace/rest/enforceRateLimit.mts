import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { readSetting } from '../store/settings.mts';
import type { RateLimiter } from './RateLimiter.mts';
import { addressOf } from './requestParts.mts';
import { meteorError } from './ServerError.mts';
import type { ServerInstance } from './ServerInstance.mts';

/** Who counts, and by which clock and settings. */
export interface RateLimiting extends Pick<ServerInstance, 'store' | 'now'> {
    limiter: RateLimiter;
}

/** Counts the call for its route and address, tells the caller in headers, and throws `error-too-many-requests` over the limit. */
export async function enforceRateLimit(limiting: RateLimiting, route: string, context: Context): Promise<void> {
    const { store, limiter, now } = limiting;
    if (!(await readSetting(store, 'API_Enable_Rate_Limiter'))) {
        return;
    }
    const limit = {
        calls: await readSetting(store, 'API_Enable_Rate_Limiter_Limit_Calls_Default'),
        interval: await readSetting(store, 'API_Enable_Rate_Limiter_Limit_Time_Default'),
    };
    const address = addressOf(context.req.raw, getConnInfo(context).remote.address);
    const decision = limiter.count(route, address, limit);
    context.header('X-RateLimit-Limit', String(decision.limit));
    context.header('X-RateLimit-Remaining', String(decision.remaining));
    context.header('X-RateLimit-Reset', String(now().getTime() + decision.timeToReset));
    if (!decision.allowed) {
        throw tooManyRequests(decision.timeToReset);
    }
}

function tooManyRequests(timeToReset: number) {
    const seconds = Math.ceil(timeToReset / 1000);
    const wait = `You must wait ${seconds} seconds before trying this endpoint again.`;
    const reason = `Error, too many requests. Please slow down. ${wait}`;
    return meteorError('error-too-many-requests', reason, { timeToReset, seconds });
}
