/** Wraps a function so that it runs once, on the first call, and always returns that result. */
export function once<T>(work: () => T): () => T {
    let done: { readonly result: T } | undefined;
    return () => {
        done = done ?? { result: work() };
        return done.result;
    };
}
