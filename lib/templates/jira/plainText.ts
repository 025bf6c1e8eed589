import { lineOf, rawText } from '../core/text';
import { get, listOf, own } from '../core/values';

/** Characters and nesting levels of a document that are read. */
const LONGEST = 4000;
const DEEPEST = 30;

/** A description or comment as plain text, from an Atlassian document or wiki markup. Mentions by id become “somebody”. */
export function plainText(value: unknown): string {
    return typeof value === 'object' ? documentText(value, 0) : wikiText(rawText(value));
}

/** The text of a document node; blocks end in line breaks. */
function documentText(node: unknown, depth: number): string {
    const type = lineOf(own(node, 'type'));
    const inside =
        type === 'hardBreak' ? '\n' : rawText(own(node, 'text') ?? get(node, 'attrs.text') ?? get(node, 'attrs.url'));
    let text = type === 'listItem' ? '- ' : type === 'heading' ? '# ' : inside;
    for (const it of depth < DEEPEST ? listOf(own(node, 'content')) : []) {
        if (text.length > LONGEST) {
            break;
        }
        text += documentText(it, depth + 1);
    }
    return /^(paragraph|heading|codeBlock|rule)$/.test(type) ? `${text}\n${depth > 1 ? '' : '\n'}` : text;
}

/** Wiki markup as plain text. */
function wikiText(text: string): string {
    return (
        text
            .replace(/\{\{([^{}\n]*)\}\}/g, '$1')
            .replace(/\{(?:code|noformat|quote|panel|color)(?::[^{}\n]*)?\}/g, '')
            .replace(/\[~accountid:[^\]\n]*\]/g, 'somebody')
            .replace(/\[~([^\]\n]*)\]/g, '$1')
            .replace(/\[([^[\]|\n]+)\|[^[\]\n]*\]/g, '$1')
            .replace(/![^!\s|]+\.\w+(?:\|[^!\n]*)?!/g, '')
            .replace(/^[#*]+ /gm, '- ')
            .replace(/^bq\. /gm, '')
            // A heading says nothing (`excerptOf`).
            .replace(/^h[1-6]\. /gm, '# ')
    );
}
