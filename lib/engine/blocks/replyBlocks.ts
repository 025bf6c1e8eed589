import type { IMessage } from '@rocket.chat/apps-engine/definition/messages';
import type { SignedOffers } from './elements';
import { picker, section, signedButton } from './elements';

/** Blocks as messages carry them. */
export type Blocks = NonNullable<IMessage['blocks']>;

/**
 * A text with what can be pressed under it; nothing gives no blocks. No client shows a message's own text when it has
 * blocks, so that the text stands in them. Clicks come back to the app as block actions.
 */
export function replyBlocks(text: string, { buttons, choice }: SignedOffers, appId: string): Blocks {
    const elements = buttons.map((button, index) =>
        signedButton(button, { appId, blockId: 'buttons', actionId: `run-${index}` }),
    );
    const select = choice && picker(choice, { appId, blockId: 'choice', actionId: 'pick' });
    const rows = [
        ...(select ? [{ type: 'actions', appId, blockId: 'choice', elements: [select] }] : []),
        ...(elements.length > 0 ? [{ type: 'actions', appId, blockId: 'buttons', elements }] : []),
    ];
    const blocks = [section(text, { appId, blockId: 'text' }), ...rows];
    // The engine's types name the kinds of blocks by values that exist at run time only where interactions are known.
    return rows.length === 0 ? [] : (blocks as unknown as Blocks);
}
