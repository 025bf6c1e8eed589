import type { Style } from './Style.mts';

/** Rows of a name and what there is to say of it, the current one marked. */
export function table(rows: (readonly [name: string, description: string, current: boolean])[], style: Style): string {
    const width = Math.max(...rows.map(([name]) => name.length));
    return rows
        .map(([name, text, current]) => `${current ? '›' : ' '} ${name.padEnd(width)}  ${style.paint('dim', text)}`)
        .join('\n');
}
