import { parse } from '@rocket.chat/message-parser';
import { type ReactElement, useMemo } from 'react';
import { Mentioning } from './Inlines.tsx';
import { TextBlock } from './TextBlock.tsx';

interface MessageTextProps {
    text: string;
    emoticons?: boolean;
    /** Whether it may mention somebody. */
    mentioning?: boolean;
}

/** A text as clients draw it: the message's own with emoticons and from the side that its first letter is written from, those of blocks without. */
export function MessageText({ text, emoticons = false, mentioning = false }: MessageTextProps): ReactElement {
    const blocks = useMemo(() => parse(text, { emoticons, colors: true }), [text, emoticons]);
    return (
        <div className="text rcx-message-body" dir={emoticons ? 'auto' : undefined}>
            <Mentioning.Provider value={mentioning}>
                {blocks.map((block, index) => (
                    <TextBlock key={index} block={block} />
                ))}
            </Mentioning.Provider>
        </div>
    );
}
