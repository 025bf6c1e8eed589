import { describe, expect, test } from '@jest/globals';
import type { IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { Services } from '../../../../lib/engine/services.ts';
import { findSettingsProblem } from '../../../../lib/engine/jobs/findSettingsProblem.ts';
import { fail, succeed } from '../../../../lib/Outcome.ts';
import { loadConfiguration } from '../../../../lib/settings/Configuration.ts';
import { settingIds } from '../../../../lib/settings/Settings.ts';
import type { Transport } from '../../../../lib/api/Transport.ts';
import { jsonAnswer } from '../../../fakes/FakeTransport.mts';

const { userId, token, apiUrl, auditRoom } = settingIds;
const account = { [userId]: 'service-id', [token]: 'service-token' };
const works: Transport = () => Promise.resolve(jsonAnswer({ _id: 'service-id', success: true }));
const refuses: Transport = () => Promise.resolve(jsonAnswer({ success: false, error: 'No' }, 401));

const rooms: Record<string, object> = {
    GENERAL: {},
    quiet: { isReadOnly: true },
    'quiet but for the app': { isReadOnly: true, _unmappedProperties_: { unmuted: ['integrations.bot'] } },
    'quiet, led by the app': { isReadOnly: true },
    muting: { _unmappedProperties_: { muted: ['integrations.bot'] } },
    archived: { _unmappedProperties_: { archived: true } },
};

const registered: Services['oauthClient'] = () =>
    Promise.resolve(succeed({ clientId: 'id', clientSecret: 'secret', redirectUri: 'http://chat.example/callback' }));

/** Accessors over these rooms and the app's user. */
function readerOf(known: Record<string, object>): IRead {
    const appUser = { id: 'app-id', username: 'integrations.bot', roles: ['app'], isEnabled: true };
    const user = () => Promise.resolve(appUser);
    return {
        getUserReader: () => ({ getAppUser: user, getByUsername: user, getById: user }),
        getRoomReader: () => ({
            getByName: (name: string) => Promise.resolve(name === 'general' ? { id: 'GENERAL', type: 'c' } : undefined),
            getById: (id: string) => Promise.resolve(id in known ? { id, type: 'c', ...known[id] } : undefined),
            getOwners: (id: string) => Promise.resolve(id.includes('led by') ? [appUser] : []),
            getModerators: () => Promise.resolve([]),
        }),
    } as unknown as IRead;
}

/** What is found wrong with settings in a workspace that has these rooms. */
function find(
    settings: Record<string, unknown>,
    transport: Transport = works,
    client: Services['oauthClient'] = registered,
) {
    const read = (id: string) => Promise.resolve(settings[id]);
    const configuration = () => loadConfiguration({ read, siteUrl: () => Promise.resolve('http://chat.example') });
    return findSettingsProblem({ configuration, transport, oauthClient: client } as Services, readerOf(rooms));
}

test('an app without an OAuth client tells so, whatever else is right', async () => {
    const failure = { kind: 'registration-failed' } as const;
    expect(await find(account, works, () => Promise.resolve(fail(failure)))).toEqual({ kind: 'client-fails', failure });
});

describe('the pages that a link to connect leads to', () => {
    const url = 'http://chat.example/callback';
    const answering =
        (page: () => ReturnType<Transport>): Transport =>
        (request) =>
            request.url === url ? page() : works(request);

    test('that are not there are told of, with the permission that serves them', async () => {
        const transport = answering(() => Promise.resolve(jsonAnswer({}, 404)));
        expect(await find(account, transport)).toEqual({ kind: 'not-served', url });
    });

    test.each<[name: string, page: () => ReturnType<Transport>]>([
        ['refuse a link without a request', () => Promise.resolve(jsonAnswer({}, 400))],
        ['are out of the server’s own reach', () => Promise.reject(new Error('fetch failed'))],
        ['may not be asked for', () => Promise.resolve(undefined)],
    ])('that %s are no problem', async (_name, page) => {
        expect(await find(account, answering(page))).toBeUndefined();
    });
});

describe('settings that work are no problem', () => {
    test.each<[name: string, settings: Record<string, unknown>]>([
        ['none', {}],
        ['a service account', account],
        ['an audit room', { [auditRoom]: [{ _id: 'GENERAL' }] }],
        ['a read-only one where the app may post', { [auditRoom]: [{ _id: 'quiet but for the app' }] }],
        ['a read-only one that the app leads', { [auditRoom]: [{ _id: 'quiet, led by the app' }] }],
    ])('%s', async (_name, settings) => {
        expect(await find(settings)).toBeUndefined();
    });
});

describe('settings that do not are', () => {
    test.each<
        [name: string, settings: Record<string, unknown>, problem: Record<string, unknown>, transport: Transport]
    >([
        [
            'an address',
            { [apiUrl]: 'chat' },
            { kind: 'unusable', failure: { kind: 'api-url-invalid', url: 'chat' } },
            works,
        ],
        ['an audit room that is gone', { [auditRoom]: [{ _id: 'gone' }] }, { kind: 'no-audit-room' }, works],
        [
            'an audit room by its name, to which nothing is posted',
            { [auditRoom]: 'general' },
            { kind: 'no-audit-room' },
            works,
        ],
        ...['quiet', 'muting', 'archived'].map(
            (id): [string, Record<string, unknown>, Record<string, unknown>, Transport] => [
                `an audit room that is ${id}`,
                { [auditRoom]: [{ _id: id }] },
                { kind: 'silent-audit-room' },
                works,
            ],
        ),
        ['an id without a token', { [userId]: 'x' }, { kind: 'half-an-account' }, works],
        ['a token without an id', { [token]: 'x' }, { kind: 'half-an-account' }, works],
        ['an account', account, { kind: 'account-fails', failure: { kind: 'credentials-refused' } }, refuses],
    ])('%s', async (_name, settings, problem, transport) => {
        expect(await find(settings, transport)).toMatchObject(problem);
    });
});
