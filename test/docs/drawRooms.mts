import { floors } from '../rules/imports.mts';

/** One box for each floor, from top to bottom; what stands in one may import from every floor below it. */
export function drawRooms(): string {
    const boxes = floors.map((rooms, index) => {
        const texts = rooms.map(({ name, tells }) => `${name}: ${tells}`);
        return `    f${index}["${texts.join('<br>')}"]`;
    });
    const arrows = floors.slice(1).map((_, index) => `    f${index} --> f${index + 1}`);
    return ['```mermaid', 'graph TD', ...boxes, ...arrows, '```'].join('\n');
}
