import type { IMessage } from '@rocket.chat/apps-engine/definition/messages';

/** Blocks as messages carry them. */
export type Blocks = NonNullable<IMessage['blocks']>;

/** A button, and the text by which the app knows a click on it for its own. */
export interface SignedButton {
    readonly label: string;
    readonly value: string;
    readonly danger?: boolean;
}

/** What can be pressed under a text. */
export interface SignedOffers {
    readonly buttons: readonly SignedButton[];
    /** One of many, under a label that says what for. */
    readonly choice?: { readonly label: string; readonly options: readonly SignedButton[] };
}

/**
 * A text with what can be pressed under it; nothing gives no blocks. No client shows a message's own text when it has
 * blocks, so that the text stands in them. Clicks come back to the app as block actions.
 */
export function replyBlocks(text: string, { buttons, choice }: SignedOffers, appId: string): Blocks {
    const elements = buttons.map(({ label, value, danger }, index) => ({
        type: 'button',
        appId,
        blockId: 'buttons',
        actionId: `run-${index}`,
        text: plain(label),
        value,
        ...(danger === true ? { style: 'danger' } : {}),
    }));
    const select = choice && {
        type: 'static_select',
        appId,
        blockId: 'choice',
        actionId: 'pick',
        placeholder: plain(choice.label),
        options: choice.options.map(({ label, value }) => ({ text: plain(label), value })),
    };
    const rows = [
        ...(select ? [{ type: 'actions', appId, blockId: 'choice', elements: [select] }] : []),
        ...(elements.length > 0 ? [{ type: 'actions', appId, blockId: 'buttons', elements }] : []),
    ];
    const section = { type: 'section', appId, blockId: 'text', text: { type: 'mrkdwn', text } };
    // The engine's types name the kinds of blocks by values that exist at run time only where interactions are known.
    return rows.length === 0 ? [] : ([section, ...rows] as unknown as Blocks);
}

function plain(text: string): object {
    return { type: 'plain_text', text };
}
