import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Endpoint } from '../../lib/api/endpoints.ts';
import { endpoints } from '../../lib/api/endpoints.ts';
import type { Transport, TransportResponse } from '../../lib/api/Transport.ts';
import { FakeRestApi } from '../fakes/FakeRestApi.mts';
import { incomingBody, outgoingBody } from '../workspace/integrations/fixtures/bodies.mts';
import { startWorkspace, type Workspace } from '../workspace/Workspace.mts';
import { type ContractCase, contractCases } from './contractCases.mts';

/** An API under contract: how to reach it, and how to log in to it. */
interface Subject {
    baseUrl: string;
    transport: Transport;
    login: (username: string) => Promise<Record<string, string>>;
}

const workspaces: Workspace[] = [];

beforeAll(async () => {
    workspaces.push(await startWorkspace({ engine: false }));
});

afterAll(() => Promise.all(workspaces.map((workspace) => workspace.stop())));

/** A fresh fake. */
function fake(): Promise<Subject> {
    const api = new FakeRestApi();
    const login = (username: string) => Promise.resolve(api.login(username));
    return Promise.resolve({ baseUrl: 'http://fake', transport: api.transport, login });
}

/** The local workspace over its socket; each use seems to come from an address of its own. */
function workspace(address: string): Promise<Subject> {
    const [running] = workspaces;
    return Promise.resolve({
        baseUrl: running?.instances[0]?.url ?? '',
        transport: overFetch,
        async login(username: string) {
            const { userId, authToken } = (await running?.login(username)) ?? { userId: '', authToken: '' };
            return { 'X-User-Id': userId, 'X-Auth-Token': authToken, 'X-Real-IP': address };
        },
    });
}

const overFetch: Transport = async ({ method, url, headers, body }) => {
    const response = await fetch(url, { method, headers, body });
    return {
        status: response.status,
        headers: { 'content-type': response.headers.get('content-type') ?? '' },
        content: await response.text(),
    };
};

/** One call as a person, its answer unjudged. */
async function send(subject: Subject, { as, endpoint, query, body }: ContractCase): Promise<TransportResponse> {
    const search = query === undefined ? '' : `?${new URLSearchParams(query).toString()}`;
    const answer = await subject.transport({
        method: endpoint.method,
        url: `${subject.baseUrl}/api/v1/${endpoint.path}${search}`,
        headers: { 'Content-Type': 'application/json', ...(as === undefined ? {} : await subject.login(as)) },
        body: body === undefined ? undefined : JSON.stringify(body),
        timeout: 1000,
    });
    if (!answer) {
        throw new Error('There was no answer');
    }
    return answer;
}

const apis = [
    ['the fake', fake],
    ['the local workspace', workspace],
] as const;

describe.each(apis)('%s', (_api, open) => {
    test.each(contractCases)('$name', async (it) => {
        const { status, headers, content } = await send(await open(it.name), it);
        expect({ status, body: JSON.parse(content) as unknown }).toMatchObject({
            status: it.status ?? 200,
            body: { success: (it.status ?? 200) === 200, ...it.answer },
        });
        expect(headers['content-type']).toContain('application/json');
    });

    test('keeps what is created until it is removed', async () => {
        const subject = await open('keeps');
        const ask = async (as: string, endpoint: Endpoint, more: Partial<ContractCase> = {}) => {
            const { content } = await send(subject, { name: '', as, endpoint, ...more });
            return JSON.parse(content) as Record<string, Record<string, unknown>>;
        };
        const { integration } = await ask('olivia', endpoints.createIntegration, {
            body: incomingBody({ name: 'Kept', channel: '#general, @owen' }),
        });
        expect(integration).toMatchObject({
            _id: expect.stringMatching(/^[0-9a-f]{24}$/),
            token: expect.any(String),
            channel: ['#general', '@owen'],
            _createdBy: { username: 'olivia' },
        });
        const named = { type: 'webhook-incoming', integrationId: integration?._id };
        expect(await ask('admin', get, { query: { integrationId: String(integration?._id) } })).toMatchObject({
            integration: { name: 'Kept' },
        });
        expect(await ask('admin', list, { query: { name: 'kep' } })).toMatchObject({ total: 1 });
        expect(await ask('uma', list)).toMatchObject({ success: false });
        expect(await ask('owen', remove, { body: named })).toMatchObject({ errorType: 'error-invalid-integration' });
        expect(await ask('olivia', update, { body: { ...incomingBody({ name: 'Renamed' }), ...named } })).toMatchObject(
            { integration: { name: 'Renamed', token: integration?.token } },
        );
        expect(await ask('olivia', remove, { body: named })).toMatchObject({ integration: { name: 'Renamed' } });
        expect(await ask('olivia', remove, { body: named })).toMatchObject({ error: 'No integration found.' });
    });

    test('keeps an outgoing integration’s token as it was sent, and updates none without it', async () => {
        const subject = await open('token');
        const ask = async (endpoint: Endpoint, body: unknown) => {
            const { content } = await send(subject, { name: '', as: 'olivia', endpoint, body });
            return JSON.parse(content) as Record<string, Record<string, unknown>>;
        };
        const { integration } = await ask(endpoints.createIntegration, outgoingBody({ token: 'sent' }));
        expect(integration).toMatchObject({ token: 'sent', channel: ['#general'] });
        const integrationId = integration?._id;
        expect(await ask(update, { ...outgoingBody(), integrationId })).toMatchObject({
            errorType: 'error-invalid-token',
        });
        expect(await ask(update, { ...outgoingBody({ token: 'next' }), integrationId })).toMatchObject({
            integration: { token: 'next' },
        });
    });

    test('refuses the eleventh call within a minute, unless the account may bypass the limit', async () => {
        const subject = await open('limit');
        const create = (as: string) =>
            send(subject, { name: '', as, endpoint: endpoints.createIntegration, body: incomingBody() });
        const statuses: number[] = [];
        for (let call = 1; call <= 10; call++) {
            statuses.push((await create('olivia')).status);
        }
        const eleventh = await create('olivia');
        expect(statuses).toEqual(Array.from({ length: 10 }, () => 200));
        expect(eleventh.status).toBe(429);
        expect(eleventh.content).toMatch(/wait \d+ seconds .*\[error-too-many-requests\]/);
        expect((await create('admin')).status).toBe(200);
    });
});

const get: Endpoint = { method: 'get', path: 'integrations.get', changes: false };
const list: Endpoint = { method: 'get', path: 'integrations.list', changes: false };
const update: Endpoint = { method: 'put', path: 'integrations.update', changes: true };
const remove: Endpoint = { method: 'post', path: 'integrations.remove', changes: true };
