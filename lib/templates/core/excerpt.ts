import { cut, rawText } from './text';

/** The first paragraph of a longer text that says something, as markdown for an attachment; headings do not, quotations seldom do. */
export function excerptOf(value: unknown, longest = 300): string {
    const paragraphs = rawText(value)
        .replace(/<!--[^]*?(?:-->|$)|<\/?[a-z][^>\n]*>|```\w*|^#+ .*$/gim, '')
        .replace(/!?\[([^[\]\n]*)\]\([^)\n]*\)/g, '$1')
        .split(/\n\s*\n/)
        .filter((text) => /[^-=_*~>\s]/.test(text));
    const text = paragraphs.find((it) => !/^\s*>/.test(it)) ?? paragraphs[0] ?? '';
    // A single line break is a space in markdown, but not before an entry of a list.
    return cut(
        text
            .replace(/[^\S\n]+/g, ' ')
            .replace(/ ?\n ?(?![-*+] |\d+\. )/g, ' ')
            .trim(),
        longest,
    );
}
