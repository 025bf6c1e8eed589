import type { IUser } from '@rocket.chat/core-typings';
import type { Context } from 'hono';
import { hasAllPermissions, hasAnyPermission, hasPermission } from '../store/permissions.mts';
import { accessTokenParameter, authenticate } from './authenticate.mts';
import { enforceRateLimit } from './enforceRateLimit.mts';
import { errorAnswer, type JsonAnswer, refuse } from './errorAnswer.mts';
import type { RateLimiter } from './RateLimiter.mts';
import { parseBody, parseQuery } from './requestParts.mts';
import type { Call, Route, Validator } from './Route.mts';
import { meteorError } from './ServerError.mts';
import type { ServerInstance } from './ServerInstance.mts';
import { type ServerRelease, traitsOf } from './ServerRelease.mts';

const mustLogIn = 'You must be logged in to do this.';
const lacksPermission = 'User does not have the permissions required for this action [error-unauthorized]';

interface Serving {
    route: Route;
    instance: ServerInstance;
    limiter: RateLimiter;
}

/** Answers requests to one route: every check in the server's order, then the action, and what either of them threw. */
export function serveRoute(serving: Serving) {
    return async (context: Context): Promise<Response> => {
        const { release } = serving.instance;
        const { status, body } = await answer(serving, context).catch((error: unknown) => errorAnswer(error, release));
        return context.newResponse(JSON.stringify(body), status as 200, {
            'Content-Type': 'application/json',
            'Cache-Control': 'no-store',
            Pragma: 'no-cache',
        });
    };
}

async function answer(serving: Serving, context: Context): Promise<JsonAnswer> {
    const { route, instance } = serving;
    const request = context.req.raw;
    const user = await authenticate(instance, request);
    await checkAccess(serving, user);
    const query = checkedQuery(serving, request.url);
    const body = await checkedBody(serving, request);
    await countCall(serving, context, user);
    const call: Call<unknown, unknown> = { instance, user, query, body, params: context.req.param(), request };
    return { status: 200, body: { ...(await route.action(call)), success: true } };
}

async function checkAccess({ route, instance }: Serving, user: IUser | undefined): Promise<void> {
    if (route.loginRequired && !user) {
        const before9 = { status: 'error', message: mustLogIn };
        throw refuse(401, mustLogIn, traitsOf(instance.release).forbids ? {} : before9);
    }
    if (!route.permissions || !user) {
        return;
    }
    const { operation, permissions } = route.permissions;
    const check = operation === 'hasAll' ? hasAllPermissions : hasAnyPermission;
    if (!(await check(instance.store, user._id, permissions))) {
        throw refuse(403, lacksPermission);
    }
}

function checkedQuery({ route, instance }: Serving, url: string): unknown {
    const query = parseQuery(url);
    if (!query) {
        throw refuse(400, 'Invalid query parameters');
    }
    const visible = Object.entries(query).filter(([name]) => name !== accessTokenParameter);
    return checked(Object.fromEntries(visible), route.query, { errorType: 'error-invalid-params', ...instance });
}

async function checkedBody({ route, instance }: Serving, request: Request): Promise<unknown> {
    return checked(await parseBody(request), route.body, { errorType: 'invalid-params', ...instance });
}

interface Refusing {
    errorType: string;
    release?: ServerRelease;
}

function checked(value: unknown, validator: Validator<unknown> | undefined, refusing: Refusing): unknown {
    if (validator && !validator(value)) {
        const { errorType, release } = refusing;
        const messages = validator.errors?.map(({ message }) => message) ?? [];
        throw traitsOf(release).coerces
            ? refuse(400, messages.join('\n'), { errorType })
            : meteorError('invalid-params', messages.join('\n '));
    }
    return value;
}

async function countCall({ route, instance, limiter }: Serving, context: Context, user?: IUser): Promise<void> {
    const bypassed = user && (await hasPermission(instance.store, user._id, 'api-bypass-rate-limit'));
    if (route.rateLimited !== false && !bypassed) {
        await enforceRateLimit({ ...instance, limiter }, route.path + route.method, context);
    }
}
