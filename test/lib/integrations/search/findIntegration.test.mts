import { describe, expect, test } from '@jest/globals';
import { findIntegration } from '../../../../lib/integrations/search/findIntegration.ts';
import type { ReadableIntegrations } from '../../../../lib/integrations/Integrations.ts';
import { FakeIntegrations } from '../../../fakes/FakeIntegrations.mts';

const id = '65f0a1b2c3d4e5f6a7b8c9d0';

describe('findIntegration', () => {
    test('an id takes one call, even when it is also a name', async () => {
        const integrations = FakeIntegrations.named([id], { 'CI builds': id });
        expect(await findIntegration(integrations, id)).toMatchObject({ ok: true, value: { id } });
        expect(integrations.calls).toEqual(['get']);
    });

    test.each(['CI builds', 'ci BUILDS'])('a name of its own takes one call: %s', async (reference) => {
        const integrations = FakeIntegrations.named(['CI builds', 'CI builds of old', 'Deploys']);
        const found = await findIntegration(integrations, reference);
        expect(found).toMatchObject({ ok: true, value: { values: { name: 'CI builds' } } });
        expect(integrations.calls).toEqual(['list']);
    });

    test('what is an id is never looked up as a name, which anybody may give theirs', async () => {
        const integrations = FakeIntegrations.named([id]);
        const found = await findIntegration(integrations, id.toUpperCase());
        expect(found).toEqual({ ok: false, failure: { kind: 'not-found', reference: id.toUpperCase() } });
        expect(integrations.calls).toEqual(['get']);
    });

    test('what may be an old id or a name is looked up as both', async () => {
        const integrations = FakeIntegrations.named(['JenkinsServerPR23', 'DeployVersion'], {
            Old: 'abcdefghijkmnopqr',
        });
        expect(await findIntegration(integrations, 'JenkinsServerPR23')).toMatchObject({ ok: true });
        expect(await findIntegration(integrations, 'abcdefghijkmnopqr')).toMatchObject({
            value: { values: { name: 'Old' } },
        });
        expect(integrations.calls).toEqual(['get', 'list', 'get']);
    });

    test.each(['https://chat.example/hooks/x/Zt5mTokenTokenTokenToken', 'Zt5m'.repeat(12)])(
        'a token is looked up nowhere: %s',
        async (reference) => {
            const integrations = FakeIntegrations.named(['Alerts']);
            const found = await findIntegration(integrations, reference);
            expect(found).toEqual({ ok: false, failure: { kind: 'secret-reference' } });
            expect(integrations.calls).toEqual([]);
        },
    );

    test('a name of several is not guessed at', async () => {
        const integrations = FakeIntegrations.named(['Alerts', 'alerts', 'Alerts 2']);
        const found = await findIntegration(integrations, 'ALERTS');
        expect(found).toMatchObject({ failure: { kind: 'ambiguous', reference: 'ALERTS' } });
        expect(found).toHaveProperty('failure.candidates', [
            expect.objectContaining({ name: 'Alerts', kind: 'incoming', channel: ['#general'], enabled: true }),
            expect.objectContaining({ name: 'alerts' }),
        ]);
        expect(integrations.calls).toEqual(['list']);
    });

    test('a name that too many have in theirs is not guessed at, but those called so are told', async () => {
        const integrations = FakeIntegrations.named([
            'Job',
            ...Array.from({ length: 500 }, (_, index) => `Job ${index}`),
        ]);
        const found = await findIntegration(integrations, 'job');
        expect(found).toMatchObject({ failure: { kind: 'too-many-matches', candidates: [{ name: 'Job' }] } });
        expect(integrations.calls).toHaveLength(8);
    });

    test('a look that was stopped has not seen all', async () => {
        const integrations = FakeIntegrations.named(['Job']);
        integrations.truncated = { after: 300, of: 900 };
        expect(await findIntegration(integrations, 'Job')).toMatchObject({ failure: { kind: 'too-many-matches' } });
    });

    const many = Array.from({ length: 3000 }, (_, index) => `Probe ${index}`);

    test.each([
        { reference: 'Deplyos', names: ['Alerts', 'Deploys'], nearest: 'Deploys', calls: 2 },
        { reference: 'alert', names: ['Big alerts', 'Alerts'], nearest: 'Alerts', calls: 1 },
        { reference: 'builds', names: ['Nightly CI builds', 'CI builds'], nearest: 'CI builds', calls: 1 },
        { reference: 'Deplyos', names: [...many, 'Deploys'], nearest: 'Deploys', calls: 3 },
        { reference: 'Delpoys', names: [...many, 'Deploys'], nearest: 'Deploys', calls: 4 },
        { reference: 'Unheard of', names: many, nearest: undefined, calls: 4 },
        { reference: 'Unheard of', names: ['Alerts'], nearest: undefined, calls: 2 },
        { reference: 'x', names: [], nearest: undefined, calls: 2 },
    ])('$reference is a miss near $nearest', async ({ reference, names, nearest, calls }) => {
        const integrations = FakeIntegrations.named(names);
        const found = await findIntegration(integrations, reference);
        expect(found).toEqual({ ok: false, failure: { kind: 'not-found', reference, nearest } });
        expect(integrations.calls).toHaveLength(calls);
    });

    test.each([1, 2, 3])('an API that fails after call %i is not asked on for a suggestion', async (answered) => {
        const integrations = FakeIntegrations.named(many);
        const failing: ReadableIntegrations = {
            get: (asked) => integrations.get(asked),
            list(query) {
                integrations.failure = integrations.calls.length < answered ? undefined : { kind: 'rate-limited' };
                return integrations.list(query);
            },
        };
        const reference = 'Unheard of';
        const found = await findIntegration(failing, reference);
        expect(found).toEqual({ ok: false, failure: { kind: 'not-found', reference } });
        expect(integrations.calls).toHaveLength(answered + 1);
    });

    test('what keeps the API from answering is told', async () => {
        const integrations = FakeIntegrations.named([]);
        integrations.failure = { kind: 'rate-limited', seconds: 7 };
        const failed = { ok: false, failure: integrations.failure };
        expect(await findIntegration(integrations, 'Alerts')).toEqual(failed);
        expect(await findIntegration(integrations, id)).toEqual(failed);
    });
});
