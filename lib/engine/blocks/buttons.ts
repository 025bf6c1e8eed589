import type { IMessage } from '@rocket.chat/apps-engine/definition/messages';
import { writeButtonValue } from '../../replies/buttonValue';
import type { Button } from '../../replies/Reply';

/** Blocks as messages carry them. */
export type Blocks = NonNullable<IMessage['blocks']>;

/** Buttons in one row under a message; none gives no blocks. Their clicks come back to the app as block actions. */
export function buttonBlocks(
    buttons: readonly Button[],
    { appId, threadId }: { readonly appId: string; readonly threadId?: string },
): Blocks {
    const blockId = 'buttons';
    const elements = buttons.map(({ label, words, danger }, index) => ({
        type: 'button',
        appId,
        blockId,
        actionId: `run-${index}`,
        text: { type: 'plain_text', text: label },
        value: writeButtonValue({ words, threadId }),
        ...(danger === true ? { style: 'danger' } : {}),
    }));
    // The engine's types name the kinds of blocks by values that exist at run time only where interactions are known.
    return elements.length === 0 ? [] : ([{ type: 'actions', appId, blockId, elements }] as unknown as Blocks);
}
