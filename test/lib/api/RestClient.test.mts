import { describe, expect, test } from '@jest/globals';
import { fail, succeed } from '../../../lib/Outcome.ts';
import { type Endpoint, endpoints } from '../../../lib/api/endpoints.ts';
import { type CallContent, RestClient } from '../../../lib/api/RestClient.ts';
import { limits } from '../../../lib/limits.ts';
import { type Encounter, FakeTransport, jsonAnswer } from '../../fakes/FakeTransport.mts';

const baseUrl = 'http://chat.example';
const connection = {
    baseUrl,
    headers: { 'X-Auth-Token': 'secret' },
    refused: { kind: 'not-connected', reason: 'refused' },
} as const;

/** A client that meets this when it creates. */
function meeting(encounter: Encounter) {
    const fake = new FakeTransport().register('post', 'integrations.create', encounter);
    return { fake, client: new RestClient(fake.transport, connection) };
}

test('a call is sent once, with credentials, JSON and a timeout', async () => {
    const { fake, client } = meeting(jsonAnswer({ success: true }));
    expect(await client.call(endpoints.createIntegration, { body: { a: 1 } })).toEqual(succeed({ success: true }));
    expect(fake.requests).toEqual([
        {
            method: 'post',
            url: 'http://chat.example/api/v1/integrations.create',
            headers: { 'X-Auth-Token': 'secret', Accept: 'application/json', 'Content-Type': 'application/json' },
            body: '{"a":1}',
            timeout: limits.request,
        },
    ]);
    fake.verify();
});

test('a query is encoded', async () => {
    const fake = new FakeTransport().register('get', 'me', jsonAnswer({ success: true }));
    await new RestClient(fake.transport, connection).call(endpoints.me, { query: { a: 'x&y=z', b: 'ü' } });
    expect(fake.requests[0]?.url).toBe('http://chat.example/api/v1/me?a=x%26y%3Dz&b=%C3%BC');
    fake.verify();
});

test.each([
    ['refused', new Error('connect ECONNREFUSED'), false],
    ['timeout', new Error('network timeout'), true],
    ['connection-lost', new Error('socket hang up'), true],
    ['networking-denied', 'denied', false],
] as const)('%s is an networkError', async (networkError, encounter, outcomeUnknown) => {
    const { fake, client } = meeting(encounter);
    expect(await client.call(endpoints.createIntegration, { body: {} })).toEqual(
        fail({ kind: 'unreachable', networkError: networkError, baseUrl, outcomeUnknown }),
    );
    expect(fake.requests).toHaveLength(1);
});

test('what failed while only asking left nothing unknown', async () => {
    const fake = new FakeTransport().register('get', 'me', new Error('network timeout'));
    expect(await new RestClient(fake.transport, connection).call(endpoints.me)).toMatchObject({
        failure: { outcomeUnknown: false },
    });
});

test('credentials that are not accepted mean what the connection says', async () => {
    const { client } = meeting(jsonAnswer({}, 401));
    expect(await client.call(endpoints.createIntegration)).toEqual(fail(connection.refused));
});

describe('a refusal names the permissions that are missing', () => {
    const forbidden = jsonAnswer({ success: false, error: 'unauthorized' }, 403);
    const unauthorized = jsonAnswer({ success: false, error: 'Unauthorized [not_authorized]' }, 400);

    /** What an account meets when it calls a route with this content. */
    async function calling(endpoint: Endpoint, encounter: Encounter, content: CallContent = {}, isOwn = true) {
        const { transport } = new FakeTransport().register(endpoint.method, endpoint.path, encounter);
        const outcome = await new RestClient(transport, { ...connection, isOwn }).call(endpoint, content);
        return outcome.ok ? undefined : outcome.failure;
    }

    test('of the route', async () => {
        expect(await calling(endpoints.integrationHistory, forbidden)).toEqual({
            kind: 'account-forbidden',
            needsAny: ['manage-outgoing-integrations', 'manage-own-outgoing-integrations'],
        });
        expect(await calling(endpoints.listIntegrations, forbidden)).toMatchObject({
            needsAny: expect.arrayContaining(['manage-own-incoming-integrations']),
        });
    });

    const since9 = jsonAnswer({ success: false, error: '[not_authorized]', errorType: 'error-forbidden' }, 403);

    test.each([
        ['', unauthorized],
        [', since 9.0', since9],
    ])('of what is created%s', async (_release, encounter) => {
        expect(await calling(endpoints.createIntegration, encounter, { needsAny: ['a', 'b'] })).toEqual({
            kind: 'account-forbidden',
            needsAny: ['a', 'b'],
        });
    });

    test('not where it may be about that one integration', async () => {
        expect(await calling(endpoints.removeIntegration, unauthorized)).toMatchObject({ kind: 'rejected' });
    });

    test('not where it is an account of the administrators', async () => {
        expect(await calling(endpoints.listIntegrations, forbidden, {}, false)).toEqual({ kind: 'account-forbidden' });
        const content = { needsAny: ['a'] };
        expect(await calling(endpoints.createIntegration, unauthorized, content, false)).toMatchObject({
            kind: 'rejected',
        });
    });
});
