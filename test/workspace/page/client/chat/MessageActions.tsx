import { MessageToolbar, MessageToolbarItem, MessageToolbarWrapper } from '@rocket.chat/fuselage';
import type { ReactElement } from 'react';
import type { PageMessage } from '../../PageMessage.mts';
import { ActionButtonMenu } from '../actions/ActionButtonMenu.tsx';

/** The toolbar of a message: answering in a thread, and what apps add. */
export function MessageActions({
    message,
    openThread,
}: {
    message: PageMessage;
    openThread: (() => void) | undefined;
}): ReactElement {
    return (
        <MessageToolbarWrapper>
            <MessageToolbar role="toolbar" aria-label="Message actions">
                {openThread && (
                    <MessageToolbarItem
                        icon="thread"
                        title="Reply in thread"
                        aria-label="Reply in thread"
                        onClick={openThread}
                    />
                )}
                <ActionButtonMenu context="messageAction" message={message} />
            </MessageToolbar>
        </MessageToolbarWrapper>
    );
}
