import type { Transport, TransportRequest } from '../../lib/api/Transport.ts';
import type { Validator } from '../workspace/rest/Route.mts';
import { errorAnswer, refuse } from '../workspace/rest/errorAnswer.mts';
import { isServerError, meteorError } from '../workspace/rest/ServerError.mts';
import { loadValidators } from '../workspace/rest/validators.mts';
import { FakeDirectory, type FakePerson } from './api/FakeDirectory.mts';
import { type FakeIntegration, FakeIntegrationStore } from './api/FakeIntegrationStore.mts';
import { jsonAnswer } from './FakeTransport.mts';

type Query = Record<string, string>;
type Action = (user: FakePerson, content: { query: Query; body: unknown }) => Record<string, unknown>;

const mustLogIn = 'You must be logged in to do this.';
const lacksPermission = 'User does not have the permissions required for this action [error-unauthorized]';
const callsPerMinute = 10;
const validators = loadValidators();

/** The part of the REST API that the app calls, in memory behind the app's own transport; the contract suite holds it to the workspace's. */
export class FakeRestApi {
    readonly directory = new FakeDirectory();
    readonly requests: TransportRequest[] = [];
    /** What it keeps, for tests to have it answer otherwise. */
    readonly store = new FakeIntegrationStore(this.directory);
    private readonly calls = new Map<string, number>();

    /** Everything that was created and not removed. */
    get integrations(): readonly FakeIntegration[] {
        return this.store.all;
    }

    /** What outgoing integrations have done, newest first, as `integrations.history` answers it. */
    readonly history: Record<string, unknown>[] = [];

    /** Headers that authenticate a person. */
    login(username: string): Record<string, string> {
        return { 'X-User-Id': `${username}-id`, 'X-Auth-Token': `${username}-token` };
    }

    /** The transport over which it is reached. */
    readonly transport: Transport = (request) => {
        this.requests.push(request);
        try {
            return Promise.resolve(jsonAnswer({ ...this.answer(request), success: true }));
        } catch (thrown) {
            if (!isServerError(thrown)) {
                return Promise.reject(thrown instanceof Error ? thrown : new Error(String(thrown)));
            }
            const { status, body } = errorAnswer(thrown);
            return Promise.resolve(jsonAnswer(body, status));
        }
    };

    private answer(request: TransportRequest): Record<string, unknown> {
        const { pathname, searchParams } = new URL(request.url);
        if (pathname.startsWith('/hooks/')) {
            return this.takePost(pathname);
        }
        if (pathname.startsWith('/api/apps/public/')) {
            // The app's own page, which takes no link without its request.
            throw refuse(400, undefined);
        }
        const route = `${request.method} ${pathname.replace('/api/v1/', '')}`;
        const action = this.actions[route];
        if (!action) {
            throw refuse(404, undefined);
        }
        const user = this.authenticate(request.headers);
        const query = Object.fromEntries(searchParams);
        const perform = () => action(user, { query, body: parseBody(request.body) });
        return this.counted(route, user, perform);
    }

    private authenticate(headers: TransportRequest['headers']): FakePerson {
        const user = this.directory.people.find(({ _id }) => _id === headers['X-User-Id']);
        if (user === undefined || headers['X-Auth-Token'] !== `${user.username}-token`) {
            throw refuse(401, mustLogIn, { status: 'error', message: mustLogIn });
        }
        return user;
    }

    /** Runs an action unless its person made too many calls; what the checks before it refuse is not counted. */
    private counted(route: string, user: FakePerson, perform: () => Record<string, unknown>): Record<string, unknown> {
        if (this.directory.holds(user, 'api-bypass-rate-limit')) {
            return perform();
        }
        const calls = (this.calls.get(route) ?? 0) + 1;
        this.calls.set(route, calls);
        if (calls > callsPerMinute) {
            const wait = 'You must wait 60 seconds before trying this endpoint again.';
            throw meteorError('error-too-many-requests', `Error, too many requests. Please slow down. ${wait}`);
        }
        return perform();
    }

    private readonly actions: Record<string, Action> = {
        'get me': ({ _id, username, roles }) => ({ _id, username, roles }),
        'get permissions.listAll': () => ({ update: this.directory.grants, remove: [] }),
        'post integrations.create': (user, { body }) => ({
            integration: this.store.create(user, checked(body, validators.isIntegrationsCreateProps)),
        }),
        'put integrations.update': (user, { body }) => ({
            integration: this.store.update(user, checked(body, validators.isIntegrationsUpdateProps)),
        }),
        'get integrations.get': (user, { query }) => ({
            integration: this.store.get(
                user,
                checked(query, validators.isIntegrationsGetProps, 'error-invalid-params').integrationId,
            ),
        }),
        'get integrations.list': (user, { query }) => {
            this.requireAnyManage(user);
            checked(query, validators.isIntegrationsListProps, 'error-invalid-params');
            const found = this.store.list(user, query);
            const offset = Number(query.offset ?? 0);
            const integrations = found.slice(offset, offset + Number(query.count ?? 50));
            return {
                integrations,
                offset,
                items: integrations.length,
                count: integrations.length,
                total: found.length,
            };
        },
        'get integrations.history': (user, { query }) => {
            const { id } = checked(query, validators.isIntegrationsHistoryProps, 'error-invalid-params');
            this.store.get(user, id);
            const history = this.history.filter(({ integration }) => (integration as { _id: string })._id === id);
            return { history, offset: 0, items: history.length, count: history.length, total: history.length };
        },
        'post integrations.replayOutgoing': (_user, { body }) => {
            const { historyId } = body as { historyId: string };
            const found = this.history.find(({ _id }) => _id === historyId);
            if (!found) {
                throw meteorError('error-invalid-integration-history', 'Invalid Integration History');
            }
            this.history.unshift({ ...found, _id: `${historyId}-again` });
            return {};
        },
        'get roles.list': () => ({
            roles: ['admin', 'user', 'bot'].map((_id) => ({ _id, name: _id === 'admin' ? 'Administrator' : _id })),
        }),
        'post integrations.remove': (user, { body }) => {
            this.requireAnyManage(user);
            return { integration: this.store.remove(user, checked(body, validators.isIntegrationsRemoveProps)) };
        },
    };

    /** An incoming integration takes a post at its id and token; anything else is an error of the server. */
    private takePost(path: string): Record<string, unknown> {
        const taken = this.store.all.some(({ _id, token, enabled }) => {
            return enabled === true && path === `/hooks/${_id}/${String(token)}`;
        });
        if (!taken) {
            throw refuse(500, undefined);
        }
        return {};
    }

    private requireAnyManage(user: FakePerson): void {
        const manages = this.directory.grants.some(
            ({ _id }) => /^manage-.*-integrations$/.test(_id) && this.directory.holds(user, _id),
        );
        if (!manages) {
            throw refuse(403, lacksPermission);
        }
    }
}

function parseBody(content = ''): unknown {
    try {
        return JSON.parse(content) as unknown;
    } catch {
        return {};
    }
}

function checked<Value>(value: unknown, guard: Validator<Value>, errorType = 'invalid-params'): Value {
    if (!guard(value)) {
        throw refuse(400, guard.errors?.map(({ message }) => message).join('\n'), { errorType });
    }
    return value;
}
