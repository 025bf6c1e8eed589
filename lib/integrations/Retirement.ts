/** Id of the job that disables a rotated integration; its data names the integration. */
export const RETIREMENT = 'retire-integration';

/** An integration to disable after its grace time, and in whose name; contains no secrets. */
export interface Retirement {
    readonly integrationId: string;
    readonly name: string;
    /** The integration that took its place; the old one is only disabled while this exists. */
    readonly successorId: string;
    /** When the grace time is over, in epoch milliseconds. */
    readonly at: number;
    readonly userId: string;
    readonly username: string;
    /** The room where it was rotated. */
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

/** Reads a stored retirement; undefined when it is not one. */
export function readRetirement(stored: unknown): Retirement | undefined {
    const record = (stored ?? {}) as Partial<Record<string, unknown>>;
    return texts.every((member) => typeof record[member] === 'string') && typeof record.at === 'number'
        ? (record as unknown as Retirement)
        : undefined;
}
