import type { IUser } from '@rocket.chat/core-typings';
import type { ServerInstance } from './ServerInstance.mts';

/** One of the server's compiled schemas: coerces the value in place, tells whether it fits, and keeps what does not. */
export interface Validator<Value> {
    (value: unknown): value is Value;
    errors?: { message?: string }[] | null;
}

/** A request that passed every check of its route. */
export interface Call<Query, Body> {
    instance: ServerInstance;
    query: Query;
    body: Body;
    params: Record<string, string>;
    request: Request;
    user?: IUser;
}

/** The same, on a route that needs a login. */
export interface UserCall<Query, Body> extends Call<Query, Body> {
    user: IUser;
}

/** The fields of a successful answer; `success: true` is added to them. */
export type Answer = Record<string, unknown>;

interface RouteChecks<Query, Body> {
    method: 'GET' | 'POST' | 'PUT' | 'DELETE';
    path: string;
    permissions?: { operation: 'hasAll' | 'hasAny'; permissions: readonly string[] };
    query?: Validator<Query>;
    body?: Validator<Body>;
    /** False where the server counts no calls. */
    rateLimited?: false;
}

/** An endpoint as it is declared: what is checked before its action, in the server's order (its `ApiClass.ts`). */
export interface Route extends RouteChecks<unknown, unknown> {
    loginRequired: boolean;
    action(call: Call<unknown, unknown>): Promise<Answer>;
}

/** The values of a query string; a repeated name gives a list. */
export type LooseQuery = Record<string, string | string[] | undefined>;

/** A parsed body of which nothing is known yet. */
export type LooseBody = Record<string, unknown>;

/** Declares an endpoint that needs a login; its query and body are typed by their validators. */
export function userRoute<Query = LooseQuery, Body = LooseBody>(
    route: RouteChecks<Query, Body> & { action(call: UserCall<Query, Body>): Promise<Answer> },
): Route {
    return { ...route, loginRequired: true };
}

/** Declares an endpoint that answers anybody. */
export function publicRoute<Query = LooseQuery, Body = LooseBody>(
    route: RouteChecks<Query, Body> & { action(call: Call<Query, Body>): Promise<Answer> },
): Route {
    return { ...route, loginRequired: false };
}
