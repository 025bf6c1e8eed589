/** What differs from run to run, and what stands in its place. */
const REPLACEMENTS: readonly (readonly [RegExp, (match: string, seen: string[]) => string])[] = [
    [/http:\/\/(?:localhost|127\.0\.0\.1):\d+/g, () => 'https://chat.example.com'],
    [/\b[0-9a-f]{24}\b/g, (id, seen) => `66f1e0a5b7c3d2000000000${numberOf(id, seen)}`],
    [/\b[0-9a-f]{64}\b/g, () => 'c0ffee…'],
    [/\b(?=[A-Za-z]*\d)[A-Za-z0-9]{43,48}\b/g, () => 'aT0kenYouKeepToYourself'],
    [/\b[0-9a-f]{48}\b/g, () => 'aT0kenYouKeepToYourself'],
    [/\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?/g, () => '2026-11-23 09:30'],
    [/\b\d+ ms\b/g, () => '12 ms'],
];

/** A reply with everything that differs from run to run replaced by the same each time. */
export function normalise(text: string, seen: string[]): string {
    return REPLACEMENTS.reduce(
        (result, [pattern, replace]) => result.replace(pattern, (it) => replace(it, seen)),
        text,
    );
}

function numberOf(id: string, seen: string[]): number {
    const known = seen.indexOf(id);
    return known < 0 ? seen.push(id) : known + 1;
}
