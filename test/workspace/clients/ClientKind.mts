/** Which of Rocket.Chat's clients somebody uses; they draw and answer differently. */
export type ClientKind = 'web' | 'mobile';

/** Where blocks stand. */
export type Surface = 'message' | 'modal' | 'contextualBar';

const layout = ['actions', 'context', 'divider', 'image', 'input', 'section'];

/** The blocks that a client draws on a surface; every other is left out without a word. */
export const drawnBlocks: Record<ClientKind, Record<Surface, readonly string[]>> = {
    web: {
        message: [...layout, 'preview'],
        modal: [...layout, 'preview', 'callout'],
        contextualBar: [...layout, 'preview', 'callout', 'tab_navigation'],
    },
    mobile: { message: layout, modal: layout, contextualBar: [] },
};

const drawnOnMobile = [
    ...['plain_text_input', 'static_select', 'multi_static_select', 'datepicker'],
    ...['button', 'overflow', 'image', 'icon_button', 'plain_text', 'mrkdwn'],
];

/** Whether a client draws an element: mobile leaves out most pickers, of which only the label remains. */
export function drawsElement(client: ClientKind, type: string): boolean {
    return client === 'web' ? type !== 'conversations_select' : drawnOnMobile.includes(type);
}
