import type { Texts } from '../../forms/FormRules';
import { limits } from '../../limits';
import { say } from '../../messages/say';
import type { Outcome } from '../../Outcome';
import { fail } from '../../Outcome';
import type { Reply } from '../../replies/Reply';
import type { ClientAction, PanelPlace } from '../../signing/SignedActions';
import { announceChanges } from '../announceChange';
import { runPressed } from '../answerCommand';
import { panelView, SEARCH } from '../blocks/panelView';
import { cameToNothing } from '../cameToNothing';
import type { FormAnswer } from '../forms/FormAnswer';
import type { Invocation, Runtime } from '../Invocation';
import type { ViewUse } from '../invocationOfView';
import { invocationOfView } from '../invocationOfView';
import { openingView } from '../openingView';
import { sendOutcome } from '../sendOutcome';
import { viewOfPanel } from './viewOfPanel';

/** What somebody pressed in a panel, or typed to search in it. */
export interface PanelUse extends ViewUse {
    readonly viewId: unknown;
    readonly actionId: unknown;
    readonly blockId: unknown;
    readonly value?: unknown;
}

/**
 * Does what was pressed in a panel, and shows there what came of it. The panel's id and everything in it come from the app, for
 * this person and room; what the client no longer waits for is told in the room.
 */
export async function usePanel(use: PanelUse, runtime: Runtime, isOpen: () => boolean): Promise<FormAnswer> {
    const known = await invocationOfView({ viewId: use.viewId, surface: 'panel' }, use, runtime);
    if (!known) {
        return refuse(use, runtime);
    }
    const { invocation } = known;
    const { sender, room, services } = invocation;
    const isSearch = use.actionId === SEARCH;
    const holder = { userId: sender.id, roomId: room.id, surface: 'panel' } as const;
    const redeemed = await services.actions.redeem(isSearch ? use.blockId : use.value, holder);
    if (redeemed.kind === 'unknown' || redeemed.kind === 'expired') {
        return refuse(use, runtime);
    }
    const action = isSearch ? searching(redeemed.action, use.value) : redeemed.action;
    const opening = openingView(isOpen);
    const panel = { id: String(use.viewId), list: action.list ?? {} };
    const outcome =
        redeemed.kind === 'used'
            ? fail({ kind: 'button-used' })
            : await runPressed(action.words, { ...invocation, ...opening, panel }, action);
    if (redeemed.kind === 'valid' && cameToNothing(outcome)) {
        await redeemed.giveBack?.();
    }
    if (outcome.ok && outcome.value === undefined) {
        return opening.answer();
    }
    return show(outcome as Outcome<Reply>, { panel, action }, { invocation, isOpen });
}

interface Shown {
    readonly panel: PanelPlace;
    readonly action: ClientAction;
}

async function show(
    outcome: Outcome<Reply>,
    { panel, action: { words, texts } }: Shown,
    { invocation, isOpen }: { readonly invocation: Invocation; readonly isOpen: () => boolean },
): Promise<FormAnswer> {
    if (!isOpen()) {
        await sendOutcome(outcome, words, invocation);
        return { kind: 'close' };
    }
    const view = await viewOfPanel(outcome, { ...panel, words, searched: texts }, invocation);
    if (outcome.ok) {
        await announceChanges(outcome.value, invocation);
    }
    return { kind: 'update', view };
}

/** What is typed to search is put beside the list that is searched; nothing is all of it. */
function searching(action: ClientAction, typed: unknown): ClientAction {
    const text = typeof typed === 'string' ? typed.trim() : '';
    const texts: Texts = { ...action.texts, ...(text === '' ? {} : { search: text }) };
    return { ...action, texts };
}

/** Told in the panel itself: of what is not from the app it is not known which room it belongs to. */
function refuse({ viewId, user }: PanelUse, { services, logger }: Runtime): FormAnswer {
    const { appId, caches, messages } = services.environment;
    logger.warn({ panel: 'refused', by: user.username, refusedByNow: ++caches.refusedClicks });
    const { titles, tooOld } = messages.panel;
    const minutes = Math.round(limits.panel / 60_000);
    const refused = { appId, title: titles.all, text: say(tooOld, { minutes }), rows: [], groups: [] };
    return typeof viewId === 'string'
        ? { kind: 'update', view: panelView({ ...refused, id: viewId }, messages) }
        : { kind: 'close' };
}
