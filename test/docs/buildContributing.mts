import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { floors } from '../rules/imports.mts';
import { fillSections } from './fillSections.mts';

/** Where the notes for contributors are. */
export const contributingPath = fileURLToPath(new URL('../../.github/CONTRIBUTING.md', import.meta.url));

/** The notes for contributors as they stand, and as they should: the picture of the rooms is drawn from the rule that holds them. */
export async function buildContributing(): Promise<{ current: string; wanted: string }> {
    const current = await readFile(contributingPath, 'utf8');
    return { current, wanted: fillSections(current, { rooms: drawRooms() }) };
}

/** One box for each floor, from top to bottom; what stands in one may import from every floor below it. */
function drawRooms(): string {
    const boxes = floors.map((rooms, index) => {
        const texts = rooms.map(({ name, tells }) => `${name}: ${tells}`);
        return `    f${index}["${texts.join('<br>')}"]`;
    });
    const arrows = floors.slice(1).map((_, index) => `    f${index} --> f${index + 1}`);
    return ['```mermaid', 'graph TD', ...boxes, ...arrows, '```'].join('\n');
}
