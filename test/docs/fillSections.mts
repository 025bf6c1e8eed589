/** Generated texts by the name of the section of the README that holds them. */
export type Sections = Readonly<Record<string, string>>;

/** A document with each named section's text between its markers; throws when a marker or a text is missing. */
export function fillSections(document: string, sections: Sections): string {
    const filled = new Set<string>();
    const result = document.replace(
        /(<!-- generated: (\S+) -->\n)[^]*?(<!-- end: \2 -->)/g,
        (_, start: string, name: string, end: string) => {
            const text = sections[name];
            if (text === undefined) {
                throw new Error(`Nothing generates the section "${name}"`);
            }
            filled.add(name);
            return `${start}\n${text.trim()}\n\n${end}`;
        },
    );
    const lost = Object.keys(sections).filter((name) => !filled.has(name));
    if (lost.length > 0) {
        throw new Error(`The document has no place for: ${lost.join(', ')}`);
    }
    return result;
}
