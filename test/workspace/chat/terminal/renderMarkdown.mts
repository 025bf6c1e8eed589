import type { Style } from './Style.mts';

/** A line for the terminal; one that stands in a code block is meant to be copied as it is. */
export interface RenderedLine {
    text: string;
    verbatim: boolean;
}

const inline =
    /`([^`\n]+)`|(?<![\w*])\*{1,2}(?!\s)([^*\n]+)(?<!\s)\*{1,2}(?![\w*])|(?<!\w)_([^_\n]+)_(?!\w)|\[([^\]\n]+)\]\((\S+?)\)/g;
// Escape sequences of whoever wrote the message must not reach the terminal.
const controls = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** A message's text as lines for a terminal: emphasis, code, links and lists as far as Rocket.Chat's clients show them. */
export function renderMarkdown(markdown: string, style: Style): RenderedLine[] {
    let verbatim = false;
    return markdown
        .replace(/\r\n?/g, '\n')
        .replace(controls, '')
        .split('\n')
        .flatMap((line) => {
            if (/^\s*```\w*\s*$/.test(line)) {
                verbatim = !verbatim;
                return [];
            }
            return [{ text: verbatim ? style.paint('cyan', line) : renderLine(line, style), verbatim }];
        });
}

/** Text of one line without what could steer the terminal. */
export function withoutControls(text: string): string {
    return text.replace(/\n/g, ' ').replace(controls, '');
}

function renderLine(line: string, style: Style): string {
    const listed = line.replace(/^(\s*)[-*] /, (_, indent: string) => `${indent}  ${style.paint('dim', '•')} `);
    return listed.replace(inline, (whole: string, ...groups: (string | undefined)[]) => {
        const [code, bold, italic, label, url] = groups;
        if (code !== undefined) {
            return style.colored ? style.paint('cyan', code) : whole;
        }
        return bold !== undefined
            ? style.paint('bold', renderLine(bold, style))
            : italic !== undefined
              ? style.paint('italic', italic)
              : `${label ?? ''} (${style.paint('cyan', url ?? '')})`;
    });
}
