import { MessageBlock } from '@rocket.chat/fuselage';
import type { LayoutBlock } from '@rocket.chat/ui-kit';
import { type ReactElement, useMemo } from 'react';
import type { PageMessage } from '../../PageMessage.mts';
import { useChat } from '../ChatContext.mts';
import { BlockBoundary } from './BlockBoundary.tsx';
import { BlockSurface } from './BlockSurface.tsx';
import { type Kit, KitContext } from './KitContext.mts';

/** The blocks of a message, at most as wide as the client draws them; fields in them keep nothing. */
export function MessageBlocks({
    message,
    blocks,
}: {
    message: PageMessage;
    blocks: readonly LayoutBlock[];
}): ReactElement {
    const { interactions, client } = useChat();
    const kit = useMemo<Kit>(
        () => ({
            surface: 'message',
            client,
            act: (used) => interactions.useInMessage(used, { rid: message.rid, mid: message._id }),
            update: () => undefined,
            typed: () => undefined,
            errorOf: () => undefined,
        }),
        [interactions, client, message.rid, message._id],
    );
    return (
        <MessageBlock fixedWidth>
            <BlockBoundary>
                <KitContext.Provider value={kit}>
                    <div className="blocks">
                        {new BlockSurface('message', client).render(blocks, { engine: 'rocket.chat' })}
                    </div>
                </KitContext.Provider>
            </BlockBoundary>
        </MessageBlock>
    );
}
