import type { EphemeralMessage } from '../WorkspaceEvents.mts';

type Message = Pick<EphemeralMessage['message'], 'msg' | 'blocks' | 'attachments'>;

interface TextBlock {
    type: string;
    text?: { text: string };
    elements?: { type: string; text?: unknown }[];
}

/** What clients draw of a message in words: one that has blocks does not show its own text (web and mobile alike). */
export function visibleText({ msg, blocks = [], attachments = [] }: Message): string {
    const attached = attachments.map((it) => [it.title, it.text].filter(Boolean).join('\n'));
    const texts = blocks.length > 0 ? (blocks as TextBlock[]).flatMap(textsOf) : [msg];
    return [...texts, ...attached].filter(Boolean).join('\n');
}

function textsOf({ type, text, elements = [] }: TextBlock): string[] {
    switch (type) {
        case 'section':
            return text ? [text.text] : [];
        case 'context':
            return elements.flatMap((element) => (typeof element.text === 'string' ? [element.text] : []));
        default:
            return [];
    }
}
