import { describe, expect, test } from '@jest/globals';
import type { IRoomRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { Services } from '../../../../lib/engine/services.ts';
import { findSettingsProblem } from '../../../../lib/engine/jobs/findSettingsProblem.ts';
import { loadConfiguration } from '../../../../lib/settings/Configuration.ts';
import { settingIds } from '../../../../lib/settings/Settings.ts';
import type { Transport } from '../../../../lib/api/Transport.ts';
import { jsonAnswer } from '../../../fakes/FakeTransport.mts';

const { userId, token, apiUrl, auditRoom } = settingIds;
const account = { [userId]: 'service-id', [token]: 'service-token' };
const works: Transport = () => Promise.resolve(jsonAnswer({ _id: 'service-id', success: true }));
const refuses: Transport = () => Promise.resolve(jsonAnswer({ success: false, error: 'No' }, 401));

/** What is found wrong with settings in a workspace that has one room. */
function find(settings: Record<string, unknown>, transport: Transport = works) {
    const read = (id: string) => Promise.resolve(settings[id]);
    const configuration = () => loadConfiguration({ read, siteUrl: () => Promise.resolve('http://chat.example') });
    const rooms = { getById: (id: string) => Promise.resolve(id === 'GENERAL' ? { id } : null) };
    return findSettingsProblem({ configuration, transport } as Services, rooms as unknown as IRoomRead);
}

describe('settings that work are no problem', () => {
    test.each<[name: string, settings: Record<string, unknown>]>([
        ['none', {}],
        ['a service account', account],
        ['an audit room', { [auditRoom]: [{ _id: 'GENERAL' }] }],
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
        ['an id without a token', { [userId]: 'x' }, { kind: 'half-an-account' }, works],
        ['a token without an id', { [token]: 'x' }, { kind: 'half-an-account' }, works],
        ['an account', account, { kind: 'account-fails', failure: { kind: 'credentials-refused' } }, refuses],
    ])('%s', async (_name, settings, problem, transport) => {
        expect(await find(settings, transport)).toMatchObject(problem);
    });
});
