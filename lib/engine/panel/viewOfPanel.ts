import { channelHere } from '../../dispatch/channelHere';
import { without } from '../../forms/without';
import type { Texts } from '../../forms/FormRules';
import type { Outcome } from '../../Outcome';
import type { Reply } from '../../replies/Reply';
import type { PanelContent } from '../../replies/panel';
import { panelOf, textContent } from '../../replies/panel';
import type { PanelPlace } from '../../signing/SignedActions';
import type { View } from '../blocks/formView';
import type { SignedPanel } from '../blocks/panelView';
import { panelView } from '../blocks/panelView';
import { buildContext } from '../buildContext';
import type { Invocation } from '../Invocation';
import { explainFailure } from '../sendOutcome';
import type { UnsignedOffers } from '../signOffers';
import { signOffers } from '../signOffers';

/** An opened panel, and what somebody did in it. */
export interface OpenPanel extends PanelPlace {
    readonly words: readonly string[];
    /** What was searched for, where that may have to be put right. */
    readonly searched?: Texts;
}

/** What came of something, as the view of a panel: everything to press in it is signed for this person and room. */
export async function viewOfPanel(outcome: Outcome<Reply>, panel: OpenPanel, invocation: Invocation): Promise<View> {
    const { services } = invocation;
    const { appId, messages } = services.environment;
    const content = contentOf(outcome, panel, invocation);
    const { title, text, rows, choice, list } = content;
    const sign = (offers: UnsignedOffers) => signOffers(offers, invocation, { list });
    const [search, signedRows, groups, signedChoice] = await Promise.all([
        searchOf(content, invocation),
        Promise.all(
            rows.map(async (row) => ({
                text: row.text,
                button: (await sign({ buttons: [row.offer] })).buttons[0],
            })),
        ),
        Promise.all(content.buttons.map(async (buttons) => (await sign({ buttons })).buttons)),
        sign({ buttons: [], choice }),
    ]);
    const signed = { appId, id: panel.id, title, text, rows: signedRows, groups, search, choice: signedChoice.choice };
    return panelView(signed, messages);
}

function contentOf(outcome: Outcome<Reply>, panel: OpenPanel, invocation: Invocation): PanelContent {
    const { services } = invocation;
    const { messages } = services.environment;
    const { room, username } = buildContext(invocation);
    const place = { here: channelHere(room, username), list: panel.list };
    if (outcome.ok) {
        return panelOf(outcome.value, place, messages, services.print);
    }
    const failed = textContent(explainFailure(outcome.failure, panel.words, invocation), place, messages);
    return { ...failed, searched: panel.searched };
}

/** The line that one searches with; what is typed there is looked for within the rest of the list. */
async function searchOf({ searched, list }: PanelContent, invocation: Invocation): Promise<SignedPanel['search']> {
    if (!searched) {
        return undefined;
    }
    const { search: text = '' } = searched;
    const rest = without(searched, ['search', 'page']);
    const signed = await signOffers({ buttons: [{ label: '', list: rest }] }, invocation, { list });
    const value = signed.buttons[0]?.value;
    return value === undefined ? undefined : { text, value };
}
