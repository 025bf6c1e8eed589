import { describe, expect, test } from '@jest/globals';
import type { Services } from '../../../../lib/engine/services.ts';
import { settingsNews } from '../../../../lib/engine/jobs/settingsNews.ts';
import { en } from '../../../../lib/messages/languages/en.ts';
import { settingsProblem } from '../../../../lib/replies/settings.ts';
import { loadConfiguration } from '../../../../lib/settings/Configuration.ts';
import { settingIds } from '../../../../lib/settings/Settings.ts';
import { FakeRecords } from '../../../fakes/FakeRecords.mts';
import { toldFailures } from '../../../lib/replies/toldFailures.mts';

const { userId, token, auditRoom } = settingIds;
const account = { [userId]: 'service-id', [token]: 'service-token' };
const problem = { kind: 'half-an-account' } as const;

/** A workspace whose settings are saved one time after the other. */
function aWorkspace() {
    const records = new FakeRecords();
    let moment = 0;
    return async (settings: Record<string, unknown>, wrong?: typeof problem) => {
        const read = (id: string) => Promise.resolve(settings[id]);
        const configuration = () => loadConfiguration({ read, siteUrl: () => Promise.resolve('http://chat.example') });
        const services = { records, configuration, environment: { messages: en } } as unknown as Services;
        moment += 1;
        const trial = { settings: JSON.stringify(settings), savedAt: moment, triedAt: moment, problem: wrong };
        const { text, keep } = await settingsNews(trial, services);
        await keep();
        return text;
    };
}

describe('the administrator is told', () => {
    test('nothing while there is nothing that could fail', async () => {
        expect(await aWorkspace()({})).toBeUndefined();
    });

    test.each([
        ['a service account', account, 'the service account for those who have not connected theirs'],
        ['an audit room', { [auditRoom]: 'GENERAL' }, 'in the audit room'],
    ])('once that %s works', async (_name, settings, words) => {
        const save = aWorkspace();
        expect(await save(settings)).toContain(words);
        expect(await save(settings)).toBeUndefined();
    });

    test('each time what is wrong, and once that it works again', async () => {
        const save = aWorkspace();
        const wrong = settingsProblem(problem, en);
        expect([await save({}, problem), await save({}, problem)]).toEqual([wrong, wrong]);
        expect(await save({})).toContain('each person’s own');
        expect(await save({})).toBeUndefined();
    });
});

test.each(toldFailures)(
    'of no failure (%j) it is said that nothing was changed, as the settings were saved',
    (failure) => {
        for (const kind of ['unusable', 'account-fails'] as const) {
            const told = settingsProblem({ kind, failure, apiUrl: 'http://chat.example' }, en);
            expect(told).not.toContain(en.failures.untouched);
        }
    },
);
