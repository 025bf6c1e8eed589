import type { Context } from 'hono';
import type { HookAnswer } from '../integrations/hooks/HookRequest.mts';
import { receiveHook } from '../integrations/hooks/receiveHook.mts';
import { enforceRateLimit } from './enforceRateLimit.mts';
import { errorAnswer } from './errorAnswer.mts';
import type { RateLimiter } from './RateLimiter.mts';
import type { ServerInstance } from './ServerInstance.mts';

/** Where incoming webhooks are called; the user id of the older form is ignored. */
export const hookPaths = ['/hooks/:integrationId/:token', '/hooks/:integrationId/:userId/:token'];

/** Hands a call of a webhook to the integration; 10 calls a minute per URL and address, whoever calls. */
export function serveHook({ instance, limiter }: { instance: ServerInstance; limiter: RateLimiter }) {
    return async (context: Context): Promise<Response> => {
        const { integrationId = '', token = '' } = context.req.param() as Record<string, string | undefined>;
        const url = new URL(context.req.url);
        const call = async () => {
            await enforceRateLimit({ ...instance, limiter }, url.pathname, context);
            return receiveHook(instance, {
                integrationId,
                token,
                method: context.req.method,
                url,
                headers: context.req.header(),
                content: await context.req.text(),
            });
        };
        const { status, body, plain } = await call().catch((error: unknown): HookAnswer => errorAnswer(error));
        return plain
            ? context.newResponse(String(body), status as 200, { 'Content-Type': 'text/plain; charset=UTF-8' })
            : context.newResponse(JSON.stringify(body), status as 200, { 'Content-Type': 'application/json' });
    };
}
