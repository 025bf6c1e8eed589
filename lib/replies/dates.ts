/** A moment in epoch milliseconds, to the minute. */
export function time(milliseconds: number): string {
    return Number.isNaN(milliseconds)
        ? 'an unknown time'
        : `${new Date(milliseconds).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
