import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { type Exported, toExported, valuesOf } from '../../../../lib/integrations/transfer/exportFormat.ts';
import type { Integration } from '../../../../lib/integrations/Integration.ts';
import { type ImportPlan, planImport } from '../../../../lib/integrations/transfer/planImport.ts';
import { anIntegration, anIntegrationAnswer } from '../../../fakes/anIntegration.mts';
import { arbitraryIntegrations } from '../arbitraryIntegration.mts';

const ci = anIntegration();
const content: Exported = { type: 'incoming', name: 'CI builds', channel: ['#general'] };

/** A plan as ids: those of what exists, and names of what is to be created. */
function summarise({ create, update, unchanged }: ImportPlan) {
    return {
        create: create.map(({ name }) => name),
        update: update.map(({ existing }) => existing.id),
        unchanged: unchanged.map(({ existing }) => existing.id),
    };
}

/** What exists once a plan was carried out. */
function carryOut({ create, update }: ImportPlan, existing: readonly Integration[]): Integration[] {
    const changed = new Map(update.map((it) => [it.existing, valuesOf(it.exported)]));
    const created = create.map((it, index) => ({ id: `new-${index}`, kind: it.type, values: valuesOf(it) }));
    return [...existing.map((it) => ({ ...it, values: changed.get(it) ?? it.values })), ...created];
}

describe('plan', () => {
    test('leaves alone what is as it was exported', () => {
        fc.assert(
            fc.property(arbitraryIntegrations, (existing) => {
                const { create, update, unchanged } = planImport(existing.map(toExported), existing);
                expect({ create, update }).toEqual({ create: [], update: [] });
                expect(unchanged.map((it) => it.existing)).toEqual(existing);
            }),
        );
    });

    test('has nothing to do the second time, whatever was there before', () => {
        fc.assert(
            fc.property(arbitraryIntegrations, arbitraryIntegrations, fc.boolean(), (kept, existing, withIds) => {
                const exported = kept.map(toExported).map(({ id, ...rest }) => (withIds ? { id, ...rest } : rest));
                const after = carryOut(planImport(exported, existing), existing);
                const { create, update, unchanged } = planImport(exported, after);
                expect({ create, update }).toEqual({ create: [], update: [] });
                expect(unchanged).toHaveLength(exported.length);
            }),
            { numRuns: 1000 },
        );
    });

    const other = { ...ci, id: 'other' };
    const changed: Exported = { ...content, alias: 'Bot' };

    test.each<[string, Exported[], Integration[], ReturnType<typeof summarise>]>([
        ['creates what is not there', [content], [], { create: ['CI builds'], update: [], unchanged: [] }],
        [
            'knows one by its id',
            [{ ...changed, id: ci.id }],
            [other, ci],
            { create: [], update: [ci.id], unchanged: [] },
        ],
        [
            'knows one by its id under a new name',
            [{ ...content, id: ci.id, name: 'X' }],
            [ci],
            { create: [], update: [ci.id], unchanged: [] },
        ],
        [
            'knows one elsewhere by all it says',
            [{ ...content, id: 'x' }],
            [ci],
            { create: [], update: [], unchanged: [ci.id] },
        ],
        [
            'knows one elsewhere by its name',
            [{ ...changed, id: 'x' }],
            [ci],
            { create: [], update: [ci.id], unchanged: [] },
        ],
        ['guesses at no name of several', [changed], [ci, other], { create: ['CI builds'], update: [], unchanged: [] }],
        [
            'guesses at none of several for a name',
            [changed, { ...changed, emoji: ':x:' }],
            [ci],
            { create: ['CI builds', 'CI builds'], update: [], unchanged: [] },
        ],
        [
            'takes no other kind',
            [{ ...content, id: ci.id, type: 'outgoing' }],
            [ci],
            { create: ['CI builds'], update: [], unchanged: [] },
        ],
        ['removes nothing', [], [ci], { create: [], update: [], unchanged: [] }],
        [
            'does not mind defaults written down',
            [{ ...content, username: 'rocket.cat', enabled: true, scriptEngine: 'isolated-vm' }],
            [ci],
            { create: [], update: [], unchanged: [ci.id] },
        ],
    ])('%s', (_, exported, existing, expected) => {
        expect(summarise(planImport(exported, existing))).toEqual(expected);
    });

    test('sees any difference', () => {
        const answers = [{ name: 'X' }, { channel: ['#ops'] }, { enabled: false }, { script: 'x' }, { emoji: ':x:' }];
        for (const change of answers) {
            const existing = anIntegration(anIntegrationAnswer(change));
            expect(planImport([toExported(ci)], [existing]).update).toHaveLength(1);
        }
    });
});
