import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

interface ReadFile {
    digest: string;
    /** Everywhere that its relative imports may lead. */
    imports: readonly string[];
}

/**
 * Keys of files that change whenever what a type checker can say of them may: with the file itself, with all that it imports, by
 * whatever way round, and with what holds for all of them.
 */
export function contentKeys(paths: readonly string[], forAll: string): Map<string, string> {
    const files = new Map<string, ReadFile>();
    const fileAt = (path: string) => {
        const file = files.get(path) ?? readFile(path);
        files.set(path, file);
        return file;
    };
    return new Map(
        paths.map((path) => {
            const reached = new Set([path]);
            // What is added on the way is visited as well.
            for (const place of reached) {
                fileAt(place).imports.forEach((next) => reached.add(next));
            }
            const parts = [...reached].sort().map((place) => `${place} ${fileAt(place).digest}`);
            return [path, digestOf([forAll, path, ...parts].join('\n'))];
        }),
    );
}

/** A place where nothing stands counts as well: a file that appears there may be another module. */
function readFile(path: string): ReadFile {
    try {
        const text = readFileSync(path, 'utf8');
        return { digest: digestOf(text), imports: path.endsWith('.json') ? [] : placesImported(path, text) };
    } catch {
        return { digest: 'nothing', imports: [] };
    }
}

/** Packages are left out: which they are is what the lock file says. */
function placesImported(path: string, text: string): string[] {
    const names = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
    const places = names.filter((name) => name.startsWith('.')).map((name) => join(dirname(path), name));
    return places.flatMap((place) => (/\.\w+$/.test(place) ? [place] : [`${place}.ts`, `${place}.tsx`]));
}

function digestOf(text: string): string {
    return createHash('sha256').update(text).digest('hex');
}
