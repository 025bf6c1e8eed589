import type { Messages } from '../../messages/Messages';
import type { ElementPlace, SignedButton, SignedOffers } from './elements';
import { picker, plainText, section, signedButton } from './elements';
import type { View } from './formView';

/** The kind of surface that stands beside a room. */
export const BAR = 'contextualBar';

/** What the actions of a panel begin with, which no element of a form does. */
const PANEL_ACTION = 'panel-';

/** The action of the line that one searches with, whose block carries what is searched. */
export const SEARCH = `${PANEL_ACTION}search`;

/** Whether an action is one of a panel's; a client may send anything. */
export function isOfPanel(actionId: unknown): boolean {
    return typeof actionId === 'string' && actionId.startsWith(PANEL_ACTION);
}

/** What a panel shows, with the texts by which the app knows a press on it for its own. */
export interface SignedPanel extends Pick<SignedOffers, 'choice'> {
    readonly appId: string;
    readonly id: string;
    readonly title: string;
    /** Markdown. */
    readonly text: string;
    readonly rows: readonly { readonly text: string; readonly button: SignedButton | undefined }[];
    readonly groups: readonly (readonly SignedButton[])[];
    readonly search?: { readonly text: string; readonly value: string };
}

/**
 * A panel as a contextual bar. There is nothing to submit in it, as clients close a bar before they send it: what is typed to
 * search comes after a short rest. Whoever answers with blocks assigns their ids, which the engine does for nobody else.
 */
export function panelView(panel: SignedPanel, { panel: phrases, forms }: Messages): View {
    const { appId, id, title, text, rows, groups, choice, search } = panel;
    const blocks = [
        ...(search === undefined ? [] : [searchLine(search, panel, { phrases, forms })]),
        section(text, { appId, blockId: 'text' }),
        ...rows.map(({ text: line, button }, index) => row({ text: line, button, name: `row-${index}` }, appId)),
        ...(choice && choice.options.length > 0 ? [choiceRow(choice, appId)] : []),
        ...groups.map((group, index) => buttonRow(group, `group-${index}`, appId)).filter(hasElements),
    ];
    // The engine's types name blocks and surfaces by values that exist at run time only where interactions are known.
    return { type: BAR, id, title: plainText(title), blocks } as unknown as View;
}

function searchLine(
    { text, value }: NonNullable<SignedPanel['search']>,
    { appId }: SignedPanel,
    { phrases, forms }: { readonly phrases: Messages['panel']; readonly forms: Messages['forms'] },
): object {
    const element = {
        type: 'plain_text_input',
        appId,
        blockId: value,
        actionId: SEARCH,
        placeholder: plainText(forms.labels.search),
        dispatchActionConfig: ['on_character_entered'],
        ...(text === '' ? {} : { initialValue: text }),
    };
    return { type: 'input', appId, blockId: value, label: plainText(phrases.search), optional: true, element };
}

interface Row {
    readonly text: string;
    readonly button: SignedButton | undefined;
    readonly name: string;
}

function row({ text, button, name: blockId }: Row, appId: string): object {
    const accessory = button && { accessory: signedButton(button, placeIn(blockId, blockId, appId)) };
    return { ...section(text, { appId, blockId }), ...accessory };
}

function choiceRow(choice: NonNullable<SignedOffers['choice']>, appId: string): object {
    const blockId = 'choice';
    return { type: 'actions', appId, blockId, elements: [picker(choice, placeIn(blockId, blockId, appId))] };
}

function buttonRow(buttons: readonly SignedButton[], blockId: string, appId: string) {
    const elements = buttons.map((button, index) =>
        signedButton(button, placeIn(blockId, `${blockId}-${index}`, appId)),
    );
    return { type: 'actions', appId, blockId, elements };
}

function hasElements({ elements }: { readonly elements: readonly object[] }): boolean {
    return elements.length > 0;
}

function placeIn(blockId: string, name: string, appId: string): ElementPlace {
    return { appId, blockId, actionId: `${PANEL_ACTION}${name}` };
}
