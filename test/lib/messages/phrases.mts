/** One phrase of a language: where it stands, and what it says. */
export interface Phrase {
    path: string;
    keys: readonly string[];
    text: string;
}

/** Every phrase of a language, plural forms each by itself. */
export function phrasesOf(language: unknown, keys: readonly string[] = []): Phrase[] {
    if (typeof language === 'string') {
        return [{ path: keys.join('.'), keys, text: language }];
    }
    return Object.entries(language as Record<string, unknown>).flatMap(([key, it]) => phrasesOf(it, [...keys, key]));
}

/** The names of the places for values in a phrase. */
export function placesOf(text: string): Set<string> {
    return new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name));
}

/** What keeps a language from standing in for another: phrases that it lacks, and places that are not the same. */
export function translationFaults(original: unknown, translation: unknown): string[] {
    const translated = new Map(phrasesOf(translation).map(({ path, text }) => [path, text]));
    return phrasesOf(original).flatMap(({ path, text }) => {
        const other = translated.get(path);
        if (other === undefined) {
            return [`${path} is missing`];
        }
        const [wanted, given] = [placesOf(text), placesOf(other)];
        return [
            ...[...wanted].filter((it) => !given.has(it)).map((it) => `${path} lacks {${it}}`),
            ...[...given].filter((it) => !wanted.has(it)).map((it) => `${path} has {${it}}, which nobody fills`),
        ];
    });
}
