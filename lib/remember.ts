/** Memoises a look-up by key. */
export function remember<T>(look: (key: string) => Promise<T>): (key: string) => Promise<T> {
    const known = new Map<string, Promise<T>>();
    return (key) => {
        const answer = known.get(key) ?? look(key);
        known.set(key, answer);
        return answer;
    };
}
