/** Something that ends when it is told to. */
export function aSignal() {
    const resolvers: (() => void)[] = [];
    const ended = new Promise<void>((resolve) => resolvers.push(resolve));
    return {
        ended,
        end: () => {
            resolvers.forEach((resolve) => {
                resolve();
            });
        },
    };
}
