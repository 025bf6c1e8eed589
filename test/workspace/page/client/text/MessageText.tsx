import { parse } from '@rocket.chat/message-parser';
import { type ReactElement, useMemo } from 'react';
import { TextBlock } from './TextBlock.tsx';

/** A text as clients draw it: the message's own with emoticons and from the side that its first letter is written from, those of blocks without. */
export function MessageText({ text, emoticons = false }: { text: string; emoticons?: boolean }): ReactElement {
    const blocks = useMemo(() => parse(text, { emoticons, colors: true }), [text, emoticons]);
    return (
        <div className="text rcx-message-body" dir={emoticons ? 'auto' : undefined}>
            {blocks.map((block, index) => (
                <TextBlock key={index} block={block} />
            ))}
        </div>
    );
}
