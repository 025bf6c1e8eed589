/** Id of the job that disables what was rotated; its data names the integration. */
export const RETIREMENT = 'retire-integration';

/** What is to be disabled when its grace time is over, and in whose name; nothing secret is in it. */
export interface Retirement {
    readonly integrationId: string;
    readonly name: string;
    /** The integration that took its place: while it exists, the old one can go. */
    readonly successorId: string;
    /** When the grace time is over, in epoch milliseconds. */
    readonly at: number;
    readonly userId: string;
    readonly username: string;
    /** Where it was rotated. */
    readonly roomId: string;
}

const texts = [
    'integrationId',
    'name',
    'successorId',
    'userId',
    'username',
    'roomId',
] as const satisfies readonly (keyof Retirement)[];

/** A retirement from what was stored; undefined when it is none. */
export function readRetirement(stored: unknown): Retirement | undefined {
    const record = (stored ?? {}) as Partial<Record<string, unknown>>;
    return texts.every((member) => typeof record[member] === 'string') && typeof record.at === 'number'
        ? (record as unknown as Retirement)
        : undefined;
}
