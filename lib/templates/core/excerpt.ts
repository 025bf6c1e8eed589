import { cut, rawText } from './text';

/** The first informative paragraph of a text, as markdown for an attachment; headings are skipped, and quotations where there is other text. */
export function excerptOf(value: unknown, longest = 300): string {
    const paragraphs = rawText(value)
        .replace(/<!--[^]*?(?:-->|$)|<\/?[a-z][^>\n]*>|```\w*|^#+ .*$/gim, '')
        .replace(/!?\[([^[\]\n]*)\]\([^)\n]*\)/g, '$1')
        .split(/\n\s*\n/)
        .filter((text) => /[^-=_*~>\s]/.test(text));
    const text = paragraphs.find((it) => !/^\s*>/.test(it)) ?? paragraphs[0] ?? '';
    // A single line break is a space in markdown, except before a list item.
    return cut(
        text
            .replace(/[^\S\n]+/g, ' ')
            .replace(/ ?\n ?(?![-*+] |\d+\. )/g, ' ')
            .trim(),
        longest,
    );
}
