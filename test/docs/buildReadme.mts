import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { AppWorkspace } from '../acceptance/fixtures/AppWorkspace.mts';
import { fillSections } from './fillSections.mts';
import { grammarSections } from './grammarSections.mts';
import { hostTable } from './hostSection.mts';
import { manifestSections } from './manifestSections.mts';
import { transcriptSection } from './transcriptSection.mts';

/** Where the README is. */
export const readmePath = fileURLToPath(new URL('../../README.md', import.meta.url));

/** The README as it stands, and as it should: all that is generated, made anew. */
export async function buildReadme(): Promise<{ current: string; wanted: string }> {
    const current = await readFile(readmePath, 'utf8');
    const matrix = new URL('../acceptance/connect/fixtures/access-matrix.md', import.meta.url);
    const app = await AppWorkspace.open();
    try {
        const sections = {
            ...grammarSections(),
            ...manifestSections(),
            ...(await transcriptSection(app)),
            hosts: hostTable(),
            'access-matrix': await readFile(fileURLToPath(matrix), 'utf8'),
        };
        return { current, wanted: fillSections(current, sections) };
    } finally {
        await app.close();
    }
}
