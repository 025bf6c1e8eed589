/** A function that does its work when first called, and gives the same result ever after. */
export function once<T>(work: () => T): () => T {
    let done: { readonly result: T } | undefined;
    return () => {
        done = done ?? { result: work() };
        return done.result;
    };
}
