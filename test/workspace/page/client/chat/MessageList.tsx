import { type ReactElement, useEffect, useRef } from 'react';
import type { PageMessage } from '../../PageMessage.mts';
import { isSequential } from './chatState.mts';
import { MessageView } from './MessageView.tsx';

/** Messages in the order in which they were said. */
export interface MessageListProps {
    label: string;
    messages: readonly PageMessage[];
    /** How many replies a thread has, by the message that it began with. */
    replies?: ReadonlyMap<string, number>;
    openThread?: (message: PageMessage) => void;
}

/** A timeline or a thread, kept at its newest message; what is added is read out. */
export function MessageList({ label, messages, replies, openThread }: MessageListProps): ReactElement {
    const end = useRef<HTMLDivElement>(null);
    const newest = messages.at(-1)?._id;
    useEffect(() => {
        // Not as the effect's own result: newer browsers return a promise.
        end.current?.scrollIntoView({ block: 'end' });
    }, [newest]);
    return (
        <div className="messages" tabIndex={0} role="log" aria-label={label}>
            <div role={messages.length > 0 ? 'list' : undefined}>
                {messages.map((message, index) => (
                    <MessageView
                        key={message._id}
                        message={message}
                        sequential={isSequential(message, messages[index - 1])}
                        replies={replies?.get(message._id) ?? 0}
                        openThread={openThread}
                    />
                ))}
            </div>
            <div ref={end} />
        </div>
    );
}
