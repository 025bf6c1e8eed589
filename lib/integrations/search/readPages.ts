import { limits } from '../../limits';
import type { Outcome } from '../../Outcome';
import { fail, succeed } from '../../Outcome';
import type { Integration } from '../Integration';
import type { ListQuery, Page, ReadableIntegrations } from '../Integrations';

/** What a look through integrations may still take: calls, and characters of what they answer. */
export interface LookAllowance {
    calls: number;
    characters: number;
}

/** Which integrations are looked through: kind and name are the API's own filters. */
export type ListFilter = Omit<ListQuery, 'offset' | 'count'>;

/** What one look may take, or less. */
export function lookAllowance(less: Partial<LookAllowance> = {}): LookAllowance {
    return { calls: limits.look.calls, characters: limits.look.characters, ...less };
}

/**
 * Integrations in the API's order, `count` of them from `offset` on, as far as the allowance goes. Pages are small first and
 * grow while what they hold is small; of one that was too large, parts are asked for, down to single rows, which are left out.
 */
export async function readPages(
    integrations: Pick<ReadableIntegrations, 'list'>,
    filter: ListFilter,
    { offset, count }: { readonly offset: number; readonly count: number },
    allowance: LookAllowance = lookAllowance(),
): Promise<Outcome<Page>> {
    const found: Integration[] = [];
    let total = Infinity;
    let next = offset;
    let rows: number = limits.look.first;
    let isWhole = true;
    let truncatedBelow: Page['truncated'];
    const end = () => Math.min(offset + count, total);
    while (next < end() && allowance.calls > 0 && allowance.characters > 0) {
        const asked = Math.min(rows, end() - next);
        allowance.calls--;
        const read = await integrations.list({ ...filter, offset: next, count: asked });
        if (read.ok) {
            const characters = charactersOf(read.value.integrations);
            found.push(...read.value.integrations);
            total = read.value.total;
            truncatedBelow ??= read.value.truncated;
            next += asked;
            allowance.characters -= characters;
            rows = rowsAfter(asked, characters);
        } else if (isTooLarge(read)) {
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

function isTooLarge(outcome: Outcome<unknown>): boolean {
    return !outcome.ok && outcome.failure.kind === 'invalid-response' && outcome.failure.what === 'too-large';
}

/** How many to ask for after a page: twice as many, unless so many like these would be too much at once. */
function rowsAfter(asked: number, characters: number): number {
    const { page, most } = limits.look;
    const fitting = Math.floor((page * asked) / Math.max(1, characters));
    return Math.max(1, Math.min(most, asked * 2, fitting));
}

/** About as many as an answer with these has: beside each script stands the compiled one. */
function charactersOf(integrations: readonly Integration[]): number {
    return 2 * integrations.reduce((sum, { values }) => sum + JSON.stringify(values).length, 0);
}
