import { describe, expect, test } from '@jest/globals';
import { loadConfiguration } from '../../../lib/settings/Configuration.ts';
import { settingIds } from '../../../lib/settings/Settings.ts';

/** The configuration that these settings make; the Site URL is a good one unless said. */
function load(settings: Record<string, unknown>, siteUrl: unknown = 'http://chat.example/') {
    return loadConfiguration({
        read: (id) => Promise.resolve(settings[id]),
        siteUrl: () => Promise.resolve(siteUrl),
    });
}

const { userId, token, apiUrl, permissionRule, serviceFor, auditRoom } = settingIds;

test('without settings the strict rule holds and the Site URL is called', async () => {
    expect(await load({})).toEqual({
        ok: true,
        value: {
            siteUrl: 'http://chat.example',
            apiUrl: 'http://chat.example',
            permissionRule: 'both',
            serviceFor: 'unconnected',
            halfService: false,
        },
    });
});

describe('a setting', () => {
    test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
        [
            'of another address is taken without its slashes',
            { [apiUrl]: ' http://127.0.0.1:3000// ' },
            { apiUrl: 'http://127.0.0.1:3000' },
        ],
        ['of an account is taken whole', { [userId]: ' u ', [token]: ' t ' }, { service: { userId: 'u', token: 't' } }],
        ['of half an account is none', { [userId]: 'u' }, { halfService: true }],
        ['of the rule is known by its words', { [permissionRule]: 'either' }, { permissionRule: 'either' }],
        ['of an unknown rule is the strict one', { [permissionRule]: 'none' }, { permissionRule: 'both' }],
        ['of an unknown audience is nobody', { [serviceFor]: 'friends' }, { serviceFor: 'nobody' }],
        ['of rooms names the first', { [auditRoom]: [{ _id: 'GENERAL' }, { _id: 'x' }] }, { auditRoom: 'GENERAL' }],
        ['of a room may be its id', { [auditRoom]: 'GENERAL' }, { auditRoom: 'GENERAL' }],
        ['of another shape is none', { [userId]: 5, [token]: null, [auditRoom]: [null] }, { halfService: false }],
    ])('%s', async (_name, settings, value) => {
        expect(await load(settings)).toMatchObject({ ok: true, value });
    });
});

describe('is not an address', () => {
    const wrong = [
        'chat.example',
        'ftp://chat.example',
        'http://u:p@chat.example',
        'http://a/?x=1',
        'http://a/#x',
        'http://',
    ];

    test.each(wrong)('%s', async (url) => {
        expect(await load({ [apiUrl]: url })).toMatchObject({ failure: { kind: 'api-url-invalid' } });
    });

    test.each([undefined, '', 5, 'chat'])('the Site URL %p', async (url) => {
        expect(await load({ [apiUrl]: 'http://127.0.0.1:3000' }, url ?? '')).toMatchObject({
            failure: { kind: 'api-url-invalid' },
        });
    });
});
