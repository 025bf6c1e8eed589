import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Integration } from '../../../../lib/integrations/Integration.ts';
import type { ListQuery, Page } from '../../../../lib/integrations/Integrations.ts';
import { readPages } from '../../../../lib/integrations/search/readPages.ts';
import { limits } from '../../../../lib/limits.ts';
import type { Outcome } from '../../../../lib/Outcome.ts';
import { fail, succeed } from '../../../../lib/Outcome.ts';
import { anIntegration } from '../../../fakes/anIntegration.mts';

/** Integrations with scripts of these sizes; an answer is refused where it is larger than one may be, as the transport does. */
function withScripts(sizes: readonly number[]) {
    const all = sizes.map((size, index) => withScript(size, index));
    const answers: number[] = [];
    const list = ({ offset, count }: ListQuery): Promise<Outcome<Page>> => {
        const integrations = all.slice(offset, offset + count);
        const characters = integrations.reduce((sum, { values }) => sum + 2 * (values.script?.length ?? 0), 0);
        answers.push(characters);
        return Promise.resolve(
            characters > limits.answer
                ? fail({ kind: 'invalid-response', status: 200, what: 'too-large', outcomeUnknown: false })
                : succeed({ integrations, total: all.length }),
        );
    };
    return { list, answers };
}

function withScript(size: number, index: number): Integration {
    const integration = anIntegration();
    return { ...integration, id: `id-${index}`, values: { ...integration.values, script: 'x'.repeat(size) } };
}

const everything = { offset: 0, count: Infinity };

function idsOf(outcome: Outcome<Page>): string[] {
    return outcome.ok ? outcome.value.integrations.map(({ id }) => id) : [];
}

test('pages of small ones grow', async () => {
    const { list, answers } = withScripts(Array.from({ length: 200 }, () => 10));
    const read = await readPages({ list }, {}, everything);
    expect(read).not.toHaveProperty('value.truncated');
    expect(new Set(idsOf(read)).size).toBe(200);
    expect(answers).toHaveLength(6);
});

describe('of a hundred with scripts of a megabyte', () => {
    const huge = Array.from({ length: 100 }, () => 1000000);

    test('no answer is larger than the first page, and what was not looked at is told', async () => {
        const { list, answers } = withScripts(huge);
        const read = await readPages({ list }, {}, everything);
        expect(read).toMatchObject({ value: { total: 100, truncated: { of: 100 } } });
        expect(idsOf(read).length).toBeGreaterThan(5);
        expect(Math.max(...answers)).toBe(limits.look.first * 2000000);
        expect(answers.reduce((sum, it) => sum + it)).toBeLessThan(100000000);
        expect(answers.length).toBeLessThanOrEqual(limits.look.calls);
    });

    test('behind small ones, no answer has them all', async () => {
        const { list, answers } = withScripts([...Array.from({ length: 60 }, () => 10), ...huge]);
        await readPages({ list }, {}, everything);
        expect(Math.max(...answers)).toBeLessThanOrEqual(limits.look.most * 2000000);
    });
});

test('one that fills an answer by itself is left out, and that is told', async () => {
    const { list } = withScripts([10, limits.answer, 10]);
    const read = await readPages({ list }, {}, everything);
    expect(idsOf(read)).toEqual(['id-0', 'id-2']);
    expect(read).toMatchObject({ value: { truncated: { after: 2, of: 3 } } });
});

test('whatever their sizes, each is read once, in order, and missing ones are told', async () => {
    const size = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 5000000 }));
    const property = fc.asyncProperty(
        fc.array(size, { maxLength: 80 }),
        fc.nat(30),
        fc.integer({ min: 1, max: 100 }),
        async (sizes, offset, count) => {
            const { list, answers } = withScripts(sizes);
            const read = await readPages({ list }, {}, { offset, count });
            const wanted = sizes.slice(offset, offset + count).map((_, index) => `id-${offset + index}`);
            expect(answers.length).toBeLessThanOrEqual(limits.look.calls);
            if (read.ok) {
                const found = idsOf(read);
                expect(found).toEqual(wanted.filter((id) => found.includes(id)));
                expect(read.value.truncated === undefined).toBe(found.length === wanted.length);
            }
        },
    );
    await fc.assert(property, { numRuns: 200 });
});
