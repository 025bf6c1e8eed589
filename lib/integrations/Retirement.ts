/** Id of the job that disables what was rotated. */
export const RETIREMENT = 'retire-integration';

/** What is to be disabled when its grace time is over, and in whose name; nothing secret is in it. */
export interface Retirement {
    readonly integrationId: string;
    readonly name: string;
    /** The integration that took its place: while it exists, the old one can go. */
    readonly successorId: string;
    readonly userId: string;
    readonly username: string;
    /** Where it was rotated. */
    readonly roomId: string;
}

const members = [
    'integrationId',
    'name',
    'successorId',
    'userId',
    'username',
    'roomId',
] as const satisfies readonly (keyof Retirement)[];

/** A retirement from what the scheduler kept; undefined when it is none. */
export function readRetirement(kept: unknown): Retirement | undefined {
    const record = (kept ?? {}) as Partial<Record<string, unknown>>;
    return members.every((member) => typeof record[member] === 'string')
        ? (record as unknown as Retirement)
        : undefined;
}
