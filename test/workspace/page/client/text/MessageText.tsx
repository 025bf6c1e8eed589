import { parse } from '@rocket.chat/message-parser';
import { type ReactElement, useMemo } from 'react';
import { Mentioned } from './Inlines.tsx';
import type { PageMessage } from '../../PageMessage.mts';
import { TextBlock } from './TextBlock.tsx';

interface MessageTextProps {
    text: string;
    emoticons?: boolean;
    /** The message that it stands in, which knows whom it mentions. */
    message?: Pick<PageMessage, 'mentions' | 'channels'>;
}

/** A text as clients draw it: the message's own with emoticons and from the side that its first letter is written from, those of blocks without. */
export function MessageText({
    text,
    emoticons = false,
    message: { mentions, channels } = {},
}: MessageTextProps): ReactElement {
    const blocks = useMemo(() => parse(text, { emoticons, colors: true }), [text, emoticons]);
    const mentioned = useMemo(
        () => ({
            '@': (mentions ?? []).map(({ username }) => username),
            '#': (channels ?? []).map(({ name }) => name),
        }),
        [mentions, channels],
    );
    return (
        <div className="text rcx-message-body" dir={emoticons ? 'auto' : undefined}>
            <Mentioned.Provider value={mentioned}>
                {blocks.map((block, index) => (
                    <TextBlock key={index} block={block} />
                ))}
            </Mentioned.Provider>
        </div>
    );
}
