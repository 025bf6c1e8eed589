/** Generated texts by the name of the section that holds them. */
export type Sections = Readonly<Record<string, string>>;

/** Documents with each named section's text between its markers; throws when a marker or a text is missing. */
export function fillSections(documents: readonly string[], sections: Sections): string[] {
    const filled = new Set<string>();
    const results = documents.map((document) =>
        document.replace(
            /(<!-- generated: (\S+) -->\n)[^]*?(<!-- end: \2 -->)/g,
            (_, start: string, name: string, end: string) => {
                const text = sections[name];
                if (text === undefined) {
                    throw new Error(`Nothing generates the section "${name}"`);
                }
                filled.add(name);
                return `${start}\n${text.trim()}\n\n${end}`;
            },
        ),
    );
    const lost = Object.keys(sections).filter((name) => !filled.has(name));
    if (lost.length > 0) {
        throw new Error(`No document has a place for: ${lost.join(', ')}`);
    }
    return results;
}
