import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { AppWorkspace } from '../acceptance/fixtures/AppWorkspace.mts';
import { drawRooms } from './drawRooms.mts';
import { fillSections } from './fillSections.mts';
import { grammarSections } from './grammarSections.mts';
import { hostTable } from './hostSection.mts';
import { manifestSections } from './manifestSections.mts';
import { transcriptSection } from './transcriptSection.mts';

/** The README, and the guides that go on where it stops: written by hand, but for the sections that are generated. */
export const guideNames = [
    'README.md',
    'docs/commands.md',
    'docs/administration.md',
    'docs/security.md',
    'docs/speed.md',
    '.github/CONTRIBUTING.md',
] as const;

/** A document as it stands, and as it should. */
export interface Guide {
    readonly name: string;
    readonly path: string;
    readonly current: string;
    readonly wanted: string;
}

/** Where a document is. */
export function pathOf(name: string): string {
    return fileURLToPath(new URL(`../../${name}`, import.meta.url));
}

/** All guides, with all that is generated made anew. */
export async function buildGuides(): Promise<Guide[]> {
    const documents = await Promise.all(guideNames.map((name) => readFile(pathOf(name), 'utf8')));
    const matrix = new URL('../acceptance/connect/fixtures/access-matrix.md', import.meta.url);
    const app = await AppWorkspace.open();
    try {
        const wanted = fillSections(documents, {
            ...grammarSections(),
            ...manifestSections(),
            ...(await transcriptSection(app)),
            hosts: hostTable(),
            rooms: drawRooms(),
            'access-matrix': await readFile(fileURLToPath(matrix), 'utf8'),
        });
        return guideNames.map((name, index) => ({
            name,
            path: pathOf(name),
            current: documents[index] ?? '',
            wanted: wanted[index] ?? '',
        }));
    } finally {
        await app.close();
    }
}
