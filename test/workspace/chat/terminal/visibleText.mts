import { contentOf } from '../../clients/contentOf.mts';
import type { EphemeralMessage } from '../../WorkspaceEvents.mts';

type Message = Pick<EphemeralMessage['message'], 'msg' | 'blocks' | 'attachments'>;

interface TextBlock {
    type: string;
    text?: { text: string };
    elements?: { type: string; text?: unknown }[];
}

/** What clients draw of a message in words. */
export function visibleText({ attachments = [], ...message }: Message): string {
    const content = contentOf(message);
    const attached = attachments.map((it) => [it.title, it.text].filter(Boolean).join('\n'));
    const texts = content.kind === 'blocks' ? (content.blocks as TextBlock[]).flatMap(textsOf) : [content.text];
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
