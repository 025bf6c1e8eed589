import { stripVTControlCharacters } from 'node:util';

/** A line broken between words so that each part fits a width; parts after the first stand under the text of a list item. */
export function wrapLine(line: string, width: number): string[] {
    const [indent = ''] = /^ */.exec(line) ?? [];
    const hanging = indent === '' ? '' : `${indent}  `;
    const lines: string[] = [];
    let current = '';
    for (const word of line.slice(indent.length).split(' ')) {
        const start = lines.length === 0 ? indent : hanging;
        const longer = current === '' ? start + word : `${current} ${word}`;
        if (current !== '' && stripVTControlCharacters(longer).length > width) {
            lines.push(current);
            current = hanging + word;
        } else {
            current = longer;
        }
    }
    return [...lines, current];
}
