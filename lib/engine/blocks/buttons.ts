import type { IMessage } from '@rocket.chat/apps-engine/definition/messages';
import type { Button } from '../../replies/Reply';

/** Blocks as messages carry them. */
export type Blocks = NonNullable<IMessage['blocks']>;

/** A button, and the text by which the app knows a click on it for its own. */
export interface SignedButton extends Pick<Button, 'label' | 'danger'> {
    readonly value: string;
}

/**
 * A reply's text with buttons under it; none gives no blocks. No client shows a message's own text when it has blocks, so
 * that the text stands in them. Clicks come back to the app as block actions.
 */
export function replyBlocks(text: string, buttons: readonly SignedButton[], appId: string): Blocks {
    const elements = buttons.map(({ label, value, danger }, index) => ({
        type: 'button',
        appId,
        blockId: 'buttons',
        actionId: `run-${index}`,
        text: { type: 'plain_text', text: label },
        value,
        ...(danger === true ? { style: 'danger' } : {}),
    }));
    const blocks = [
        { type: 'section', appId, blockId: 'text', text: { type: 'mrkdwn', text } },
        { type: 'actions', appId, blockId: 'buttons', elements },
    ];
    // The engine's types name the kinds of blocks by values that exist at run time only where interactions are known.
    return elements.length === 0 ? [] : (blocks as unknown as Blocks);
}
