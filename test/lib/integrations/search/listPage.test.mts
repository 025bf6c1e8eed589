import { describe, expect, test } from '@jest/globals';
import { collectIntegrations } from '../../../../lib/integrations/search/collectIntegrations.ts';
import { listPage } from '../../../../lib/integrations/search/listPage.ts';
import { anIntegration, anIntegrationAnswer } from '../../../fakes/anIntegration.mts';
import { FakeIntegrations } from '../../../fakes/FakeIntegrations.mts';

/** So many incoming integrations, every third of which posts to #ops as well. */
function many(count: number): FakeIntegrations {
    const all = Array.from({ length: count }, (_, index) =>
        anIntegrationAnswer({
            _id: `id-${index}`,
            name: `Job ${index}`,
            channel: index % 3 === 0 ? ['#general', '#Ops'] : ['@olivia'],
        }),
    );
    return new FakeIntegrations(all.map(anIntegration));
}

describe('listPage', () => {
    test.each([
        [7, 1],
        [10, 2],
        [10000, 2],
    ])('shows 20 among %i, in %i calls', async (count, calls) => {
        const integrations = many(count);
        const page = await listPage(integrations, { kind: 'incoming', name: 'job' }, 1);
        expect(page).toMatchObject({ ok: true, value: { total: count } });
        expect(page).toHaveProperty('value.integrations.length', Math.min(count, 20));
        expect(integrations.calls).toHaveLength(calls);
    });

    test('finds a channel among 306, in eight calls, and says that it stopped', async () => {
        const integrations = many(1000);
        const page = await listPage(integrations, { channel: '#ops' }, 2);
        expect(page).toMatchObject({ value: { total: 102, truncated: { after: 306, of: 1000 } } });
        expect(page).toHaveProperty('value.integrations.0.id', 'id-60');
        expect(page).toHaveProperty('value.integrations.length', 20);
        expect(integrations.calls).toHaveLength(8);
    });

    test('reads no more for a channel than there is', async () => {
        const integrations = many(101);
        const page = await listPage(integrations, { channel: '#OPS' }, 1);
        expect(page).toEqual({ ok: true, value: expect.objectContaining({ total: 34 }) });
        expect(page).not.toHaveProperty('value.truncated');
        expect(integrations.calls).toHaveLength(4);
    });

    test('has nothing beyond the end', async () => {
        expect(await listPage(many(3), {}, 9)).toMatchObject({ value: { integrations: [], total: 3 } });
    });
});

describe('collectIntegrations', () => {
    test('passes on that those behind it stopped', async () => {
        const integrations = many(3);
        integrations.truncated = { after: 300, of: 900 };
        expect(await collectIntegrations(integrations, {})).toMatchObject({
            value: { truncated: integrations.truncated },
        });
    });

    test('fails as a call does', async () => {
        const integrations = many(3);
        integrations.failure = { kind: 'account-forbidden' };
        expect(await collectIntegrations(integrations, {})).toEqual({ ok: false, failure: integrations.failure });
    });
});
