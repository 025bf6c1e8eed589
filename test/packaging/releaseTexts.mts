const UNRELEASED = '## Unreleased';

/** A JSON file's text with another version in the first places that have one; throws where there are not as many. */
export function withVersion(text: string, version: string, places = 1): string {
    let left = places;
    const changed = text.replace(/^(\s*"version": ")[^"]+(")/gm, (whole, before: string, after: string) =>
        left-- > 0 ? before + version + after : whole,
    );
    if (left > 0) {
        throw new Error('There is no version where one was expected.');
    }
    return changed;
}

/** A changelog whose unreleased section belongs to a version; throws where nothing is in it, or the version is there already. */
export function releaseChangelog(text: string, version: string, date: string): string {
    const [, entries = ''] = /^## Unreleased\n([^]*?)(?=^## |$(?![^]))/m.exec(text) ?? [];
    if (entries.trim() === '') {
        throw new Error('The changelog has nothing under "Unreleased": say what users get.');
    }
    if (text.includes(`\n## ${version} `) || text.includes(`\n## ${version}\n`)) {
        throw new Error(`The changelog has a section ${version} already.`);
    }
    return text.replace(UNRELEASED, `## ${version} (${date})`);
}
