import type { Messages } from '../../messages/Messages';

/** A moment in epoch milliseconds, to the minute. */
export function time(milliseconds: number, { unknownTime }: Messages): string {
    return Number.isNaN(milliseconds)
        ? unknownTime
        : `${new Date(milliseconds).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
