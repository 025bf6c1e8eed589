const delays = new Map<string, (tries: number) => number>([
    ['powers-of-ten', (tries) => 10 ** (tries + 2)],
    ['powers-of-two', (tries) => 2 ** (tries + 1) * 1000],
    ['increments-of-two', (tries) => (tries + 1) * 2000],
]);

/** How many milliseconds to wait after so many retries; undefined for a `retryDelay` that the server does not know. */
export function retryDelay(name: string, tries: number): number | undefined {
    return delays.get(name)?.(tries);
}
