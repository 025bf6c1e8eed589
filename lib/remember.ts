/** A look-up that asks about each key once, and gives the same answer ever after. */
export function remember<T>(look: (key: string) => Promise<T>): (key: string) => Promise<T> {
    const known = new Map<string, Promise<T>>();
    return (key) => {
        const answer = known.get(key) ?? look(key);
        known.set(key, answer);
        return answer;
    };
}
