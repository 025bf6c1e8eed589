/** A table in markdown; cells may hold markdown of their own, but no line breaks. */
export function markdownTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
    const line = (cells: readonly string[]): string => `| ${cells.map(escapeCell).join(' | ')} |`;
    return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}

function escapeCell(cell: string): string {
    return cell.replace(/\|/g, '\\|').replace(/\n/g, ' ');
}
