import { limits } from '../../limits';
import type { Outcome } from '../../Outcome';
import { fail, succeed } from '../../Outcome';
import type { Integration } from '../Integration';
import type { ListQuery, Page, ReadableIntegrations } from '../Integrations';
import { isTooLarge } from '../../Failure';

/** The remaining budget for reading integrations: calls, and characters of their responses. */
export interface ReadBudget {
    calls: number;
    characters: number;
}

/** Selects the integrations to read; kind and name are the API's own filters. */
export type ListFilter = Omit<ListQuery, 'offset' | 'count'>;

/** A full budget, or a smaller one. */
export function readBudget(less: Partial<ReadBudget> = {}): ReadBudget {
    return { calls: limits.look.calls, characters: limits.look.characters, ...less };
}

/** Reads all integrations that a filter selects, as far as the budget goes. */
export function readAll(
    integrations: Pick<ReadableIntegrations, 'list'>,
    filter: ListFilter,
    budget?: ReadBudget,
): Promise<Outcome<Page>> {
    return readPages(integrations, filter, { offset: 0, count: Infinity }, budget);
}

/**
 * Reads `count` integrations from `offset` on, in the API's order, as far as the budget goes. Pages are small at first and
 * grow while their content is small; a page that was too large is read in parts, and a single row that is too large is skipped.
 */
export async function readPages(
    integrations: Pick<ReadableIntegrations, 'list'>,
    filter: ListFilter,
    { offset, count }: { readonly offset: number; readonly count: number },
    budget: ReadBudget = readBudget(),
): Promise<Outcome<Page>> {
    const found: Integration[] = [];
    let total = Infinity;
    let next = offset;
    let rows: number = limits.look.first;
    let isWhole = true;
    let truncatedBelow: Page['truncated'];
    const end = () => Math.min(offset + count, total);
    while (next < end() && budget.calls > 0 && budget.characters > 0) {
        const asked = Math.min(rows, end() - next);
        budget.calls--;
        const read = await integrations.list({ ...filter, offset: next, count: asked });
        if (read.ok) {
            const characters = charactersOf(read.value.integrations);
            found.push(...read.value.integrations);
            total = read.value.total;
            truncatedBelow ??= read.value.truncated;
            next += asked;
            budget.characters -= characters;
            rows = rowsAfter(asked, characters);
        } else if (isTooLarge(read.failure)) {
            isWhole &&= asked > 1;
            next += asked > 1 ? 0 : 1;
            rows = Math.max(1, Math.floor(asked / 4));
        } else {
            return read;
        }
    }
    if (total === Infinity) {
        return fail({ kind: 'invalid-response', status: 200, what: 'too-large', outcomeUnknown: false });
    }
    const truncated = truncatedBelow ?? (isWhole && next >= end() ? undefined : { after: found.length, of: total });
    return succeed({ integrations: found, total, ...(truncated ? { truncated } : {}) });
}

/** The size of the next page: twice as many rows, unless that many of this size would be too large. */
function rowsAfter(asked: number, characters: number): number {
    const { page, most } = limits.look;
    const fitting = Math.floor((page * asked) / Math.max(1, characters));
    return Math.max(1, Math.min(most, asked * 2, fitting));
}

/** The approximate characters of a response: each script also has its compiled form. */
function charactersOf(integrations: readonly Integration[]): number {
    return 2 * integrations.reduce((sum, { values }) => sum + JSON.stringify(values).length, 0);
}
