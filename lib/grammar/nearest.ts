/** The candidate that a misspelt word most likely means, or undefined when none is near enough. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
    const typed = word.toLowerCase();
    let best: string | undefined;
    let bestDistance = Math.min(3, Math.max(1, Math.floor(typed.length / 3))) + 1;
    for (const candidate of candidates) {
        const lower = candidate.toLowerCase();
        // Words whose lengths differ too much are not compared: a word may be as long as a message.
        const comparable = Math.abs(typed.length - lower.length) < bestDistance;
        const distance = isBeginning(typed, lower) ? 1 : comparable ? editDistance(typed, lower) : Infinity;
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}

function isBeginning(typed: string, candidate: string): boolean {
    return typed.length >= 3 && candidate.startsWith(typed);
}

/** Fewest insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
export function editDistance(from: string, to: string): number {
    let beforeLast: number[] = [];
    let last = Array.from({ length: to.length + 1 }, (_, column) => column);
    for (let row = 1; row <= from.length; row++) {
        const current = [row];
        for (let column = 1; column <= to.length; column++) {
            const same = from[row - 1] === to[column - 1];
            let cost = Math.min(
                at(last, column) + 1,
                at(current, column - 1) + 1,
                at(last, column - 1) + (same ? 0 : 1),
            );
            if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
                cost = Math.min(cost, at(beforeLast, column - 2) + 1);
            }
            current.push(cost);
        }
        beforeLast = last;
        last = current;
    }
    return at(last, to.length);
}

function at(row: readonly number[], column: number): number {
    return row[column] ?? Infinity;
}
