import { expect } from '@jest/globals';
import type { Endpoint } from '../../lib/api/endpoints.ts';
import { endpoints } from '../../lib/api/endpoints.ts';
import { incomingBody, outgoingBody } from '../workspace/integrations/fixtures/bodies.mts';

/** One call as one person and what every API under contract answers; status 200 with `success: true` unless said. */
export interface ContractCase {
    name: string;
    as?: string;
    endpoint: Endpoint;
    query?: Record<string, string>;
    body?: unknown;
    status?: number;
    answer?: Record<string, unknown>;
}

const { me, listPermissions, createIntegration } = endpoints;
const get: Endpoint = { method: 'get', path: 'integrations.get', changes: false };
const list: Endpoint = { method: 'get', path: 'integrations.list', changes: false };
const remove: Endpoint = { method: 'post', path: 'integrations.remove', changes: true };

function matching(text: string): unknown {
    return expect.stringContaining(text);
}

const unauthenticated = {
    status: 401,
    answer: { error: matching('must be logged in'), status: 'error', message: matching('must be logged in') },
};

/** A create that is refused with a code and, where it has one, a reason before it. */
function refused(body: object, errorType: string, { as = 'olivia', reason = '' } = {}): ContractCase {
    const error = `${reason} [${errorType}]`.trim();
    const name = `create is refused: ${errorType} (${as}, ${JSON.stringify(body)})`;
    return { name, as, endpoint: createIntegration, body, status: 400, answer: { error, errorType } };
}

function misshapen(name: string, body: unknown, error: string): ContractCase {
    return {
        name: `the schema refuses ${name}`,
        as: 'olivia',
        endpoint: createIntegration,
        body,
        status: 400,
        answer: { errorType: 'invalid-params', error: matching(error) },
    };
}

const startWrong = 'Invalid channel. Start with @ or #';
const noCat = 'Invalid user (did you delete the `rocket.cat` user?)';
const lacksImpersonate = "User selected for the incoming integration lacks the 'message-impersonate' permission.";

/** What the app relies on, endpoint by endpoint. */
export const contractCases: ContractCase[] = [
    { name: 'me without a login', endpoint: me, ...unauthenticated },
    { name: 'me', as: 'uma', endpoint: me, answer: { username: 'uma', roles: ['user'] } },
    { name: 'permissions without a login', endpoint: listPermissions, ...unauthenticated },
    {
        name: 'permissions for anybody with a login',
        as: 'uma',
        endpoint: listPermissions,
        answer: {
            update: expect.arrayContaining([
                expect.objectContaining({
                    _id: 'manage-own-incoming-integrations',
                    roles: expect.arrayContaining(['admin']),
                }),
            ]),
            remove: [],
        },
    },
    { name: 'create without a login', endpoint: createIntegration, body: incomingBody(), ...unauthenticated },
    {
        name: 'create incoming',
        as: 'olivia',
        endpoint: createIntegration,
        body: incomingBody({ channel: '#general,@owen', alias: 'Builds', emoji: ':tada:' }),
        answer: {
            integration: expect.objectContaining({
                _id: expect.stringMatching(/^[0-9a-f]{24}$/),
                type: 'webhook-incoming',
                token: expect.any(String),
                channel: ['#general', '@owen'],
                alias: 'Builds',
                emoji: ':tada:',
            }),
        },
    },
    {
        name: 'create outgoing',
        as: 'olivia',
        endpoint: createIntegration,
        body: outgoingBody({ triggerWords: ['a', 'b'], channel: 'all_public_channels' }),
        answer: {
            integration: expect.objectContaining({
                event: 'sendMessage',
                channel: ['all_public_channels'],
                urls: ['http://localhost:1/hook'],
                triggerWords: ['a', 'b'],
            }),
        },
    },
    {
        name: 'create outgoing for an event without channel',
        as: 'olivia',
        endpoint: createIntegration,
        body: outgoingBody({ event: 'userCreated', channel: '', targetRoom: '#general' }),
        answer: { integration: expect.objectContaining({ channel: [], targetRoom: '#general' }) },
    },
    { name: 'own permission, joined room', as: 'owen', endpoint: createIntegration, body: incomingBody() },
    misshapen('nothing', {}, "must have required property 'type'"),
    misshapen('a field too many', { ...incomingBody(), classifyInvalid: 1 }, 'must NOT have additional properties'),
    misshapen('a list of channels', incomingBody({ channel: ['#general'] as never }), 'must be string'),
    misshapen('an incoming field on outgoing', { ...outgoingBody(), overrideDestinationChannelEnabled: true }, 'must'),
    misshapen('urls as text', outgoingBody({ urls: 'http://localhost' as never }), 'must be array'),
    {
        name: 'create of another type',
        as: 'olivia',
        endpoint: createIntegration,
        body: incomingBody({ type: 'webhook-incoming-x' as never }),
        status: 400,
        answer: { error: 'Invalid integration type.' },
    },
    refused(incomingBody(), 'not_authorized', { as: 'uma', reason: 'Unauthorized' }),
    refused(incomingBody({ channel: ' ' }), 'error-invalid-channel', { reason: 'Invalid channel' }),
    refused(incomingBody({ channel: 'general' }), 'error-invalid-channel-start-with-chars', { reason: startWrong }),
    refused(incomingBody({ username: ' ' }), 'error-invalid-username', { reason: 'Invalid username' }),
    refused(incomingBody({ username: 'nobody' }), 'error-invalid-user', { reason: 'Invalid user' }),
    refused(incomingBody({ username: 'uma' }), 'error-user-lacks-message-impersonate-permission', {
        reason: lacksImpersonate,
    }),
    refused(incomingBody({ channel: '#nowhere' }), 'error-invalid-room', { reason: 'Invalid room' }),
    refused(incomingBody({ channel: '@nobody' }), 'error-invalid-room', { reason: 'Invalid room' }),
    refused(incomingBody({ channel: '#ops' }), 'error-invalid-channel', { as: 'owen', reason: 'Invalid Channel' }),
    refused(incomingBody({ channel: '@owen' }), 'error-invalid-channel', { as: 'owen', reason: 'Invalid Channel' }),
    refused(outgoingBody(), 'not_authorized', { as: 'owen' }),
    refused(outgoingBody({ event: 'never' as never }), 'error-invalid-event-type', { reason: 'Invalid event type' }),
    refused(outgoingBody({ username: '' }), 'error-invalid-username', { reason: 'Invalid username' }),
    refused(outgoingBody({ event: 'userCreated' }), 'error-invalid-targetRoom', { reason: 'Invalid Target Room' }),
    refused(outgoingBody({ urls: [' '] }), 'error-invalid-urls', { reason: 'Invalid URLs' }),
    refused(outgoingBody({ channel: ' ' }), 'error-invalid-channel', { reason: 'Invalid Channel' }),
    refused(outgoingBody({ channel: 'x' }), 'error-invalid-channel-start-with-chars', { reason: startWrong }),
    refused(outgoingBody({ username: 'nobody' }), 'error-invalid-user', { reason: noCat }),
    refused(outgoingBody({ channel: '#nowhere' }), 'error-invalid-room', { reason: 'Invalid room' }),
    {
        name: 'list without the right',
        as: 'uma',
        endpoint: list,
        status: 403,
        answer: { error: matching('[error-unauthorized]') },
    },
    {
        name: 'list with an unknown parameter',
        as: 'olivia',
        endpoint: list,
        query: { fields: '{}' },
        status: 400,
        answer: { errorType: 'error-invalid-params', error: 'must NOT have additional properties' },
    },
    { name: 'list', as: 'owen', endpoint: list, answer: { integrations: expect.any(Array), offset: 0 } },
    {
        name: 'get without an id',
        as: 'olivia',
        endpoint: get,
        status: 400,
        answer: { errorType: 'error-invalid-params', error: matching("'integrationId'") },
    },
    {
        name: 'get of what is not there',
        as: 'olivia',
        endpoint: get,
        query: { integrationId: 'nothing' },
        status: 400,
        answer: { error: 'The integration does not exists.' },
    },
    {
        name: 'remove of what is not there',
        as: 'olivia',
        endpoint: remove,
        body: { type: 'webhook-incoming', integrationId: 'nothing' },
        status: 400,
        answer: { error: 'No integration found.' },
    },
];
