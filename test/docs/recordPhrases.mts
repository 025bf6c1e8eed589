/** A language that remembers which of its phrases were read: a phrase is text, wherever it stands. */
export function recordPhrases<T extends object>(language: T, seen: Set<string>, path = ''): T {
    return new Proxy(language, {
        get: (target, key, receiver) => {
            const value: unknown = Reflect.get(target, key, receiver);
            const place = `${path}${String(key)}`;
            if (typeof value === 'string') {
                seen.add(place);
            }
            return typeof value === 'object' && value !== null ? recordPhrases(value, seen, `${place}.`) : value;
        },
    });
}
