import {
    Avatar,
    Message,
    MessageContainer,
    MessageHeader,
    MessageLeftContainer,
    MessageMetrics,
    MessageMetricsReply,
    MessageName,
    MessageNameContainer,
    MessageRole,
    MessageStatusIndicatorItem,
    MessageStatusPrivateIndicator,
    MessageTimestamp,
    MessageUsername,
} from '@rocket.chat/fuselage';
import { memo, type ReactElement } from 'react';
import { contentOf } from '../../../clients/contentOf.mts';
import type { PageMessage } from '../../PageMessage.mts';
import { emojiOf } from '../text/emojiOf.mts';
import { MessageText } from '../text/MessageText.tsx';
import { MessageBlocks } from '../uikit/MessageBlocks.tsx';
import { Attachments } from './Attachments.tsx';
import { MessageActions } from './MessageActions.tsx';

/** What is shown of a message beside itself. */
export interface MessageViewProps {
    message: PageMessage;
    sequential: boolean;
    /** How many replies its thread has. */
    replies: number;
    /** Opens a message's thread; absent in threads themselves. */
    openThread?: (message: PageMessage) => void;
}

const dateAndTime = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'short' });
const hourAndMinute = new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit' });

/** A message, drawn anew only when something about it changes, for a room holds hundreds. */
export const MessageView = memo(MessageItem);

/** A message as the web client draws it; one for a single person has a note that says so, and no toolbar. */
function MessageItem({ message, sequential, replies, openThread }: MessageViewProps): ReactElement {
    const content = contentOf(message);
    const open =
        openThread &&
        (() => {
            openThread(message);
        });
    return (
        <Message role="listitem" sequential={sequential} data-id={message._id}>
            <MessageLeftContainer>{!sequential && <Face message={message} />}</MessageLeftContainer>
            <MessageContainer>
                {!sequential && <Head message={message} />}
                {content.kind === 'blocks' ? (
                    <MessageBlocks message={message} blocks={content.blocks} />
                ) : (
                    content.text !== '' && <MessageText text={content.text} emoticons message={message} />
                )}
                <Attachments attachments={message.attachments ?? []} />
                {replies > 0 && (
                    <MessageMetrics>
                        <MessageMetricsReply onClick={open}>
                            {replies === 1 ? '1 reply' : `${replies} replies`}
                        </MessageMetricsReply>
                    </MessageMetrics>
                )}
            </MessageContainer>
            {!message.private && <MessageActions message={message} openThread={open} />}
        </Message>
    );
}

function Face({ message: { emoji, avatar, u } }: { message: PageMessage }): ReactElement {
    const picture = emoji === undefined ? undefined : emojiOf(emoji);
    return picture ? (
        <span className="emoji-avatar" aria-hidden="true">
            {picture}
        </span>
    ) : (
        <Avatar size="x36" url={avatar ?? `/avatar/${encodeURIComponent(u.username)}`} alt="" />
    );
}

function Head({ message }: { message: PageMessage }): ReactElement {
    const { alias, u, ts, bot } = message;
    const at = new Date(ts);
    const shown = u.name ?? u.username;
    // A webhook without an alias leaves it empty, as which the client draws none.
    const name = alias === '' ? shown : (alias ?? shown);
    return (
        <MessageHeader>
            <MessageNameContainer>
                <MessageName>{name}</MessageName>
                {name !== u.username && <MessageUsername>{` @${u.username}`}</MessageUsername>}
            </MessageNameContainer>
            {bot !== undefined && <MessageRole>bot</MessageRole>}
            <MessageTimestamp title={dateAndTime.format(at)}>{hourAndMinute.format(at)}</MessageTimestamp>
            {message.private && (
                <MessageStatusPrivateIndicator>
                    <MessageStatusIndicatorItem name="eye" />
                    <span className="only-you">Only you can see this message</span>
                </MessageStatusPrivateIndicator>
            )}
        </MessageHeader>
    );
}
