import type { Texts } from '../forms/FormRules';
import { textOf } from '../forms/textOf';
import { without } from '../forms/without';
import type { Messages } from '../messages/Messages';
import { say } from '../messages/say';
import { forOne } from './offers/forOne';
import type { ListedIntegration } from './list';
import { heading, listValues, none, truncatedNote } from './list';
import type { Offer, OfferedList, Offers } from './offers/Offer';
import { offersOf } from './offers/offers';
import { bold, code, exact } from './parts/markdown';
import { phraseFor, whereabouts } from './parts/whereabouts';
import { renderReply } from './renderReply';
import type { Reply, ReplyFacts } from './Reply';
import type { PrintCommand } from './parts/SuggestedCommand';

/** What stands in a panel: a text, lines that each have something to press, and what may be pressed below. */
export interface PanelContent extends Pick<Offers, 'choice'> {
    readonly title: string;
    readonly text: string;
    readonly rows: readonly { readonly text: string; readonly offer: Offer }[];
    /** In groups that stand below each other. */
    readonly buttons: readonly (readonly (Offer | OfferedList)[])[];
    /** The list that one can search in, by a text for each parameter; what is not a list is not searched. */
    readonly searched?: Texts;
    /** The list that leads back here, or that one came from. */
    readonly list: Texts;
}

/** Where a panel is: the channel that its room stands for, and the list that was looked at before. */
export interface PanelOrigin {
    readonly here: string;
    readonly list: Texts;
}

/** A reply as a panel shows it: a list line by line, everything else as its text with the way back. */
export function panelOf(reply: Reply, place: PanelOrigin, messages: Messages, print: PrintCommand): PanelContent {
    if (reply.kind === 'list') {
        return listContent(reply.facts, place, messages, print);
    }
    const { buttons = [], choice } = offersOf(reply, messages) ?? {};
    const other = textContent(renderReply(reply, messages, print), place, messages);
    return { ...other, choice, buttons: [buttons, ...other.buttons] };
}

/** A text in a panel, with the way back to the list. */
export function textContent(text: string, { here, list }: PanelOrigin, messages: Messages): PanelContent {
    const back: OfferedList = { label: messages.panel.back, list };
    return { title: titleOf(list, here, messages), text, rows: [], buttons: [[back]], list };
}

function listContent(
    facts: ReplyFacts['list'],
    { here }: PanelOrigin,
    messages: Messages,
    print: PrintCommand,
): PanelContent {
    const { integrations, total, truncated, previous, next, last } = facts;
    const { panel, buttons, forms } = messages;
    const list = listTexts(facts);
    const anywhere = without(list, ['channel', 'page']);
    const narrowed = isSame(list.channel, here)
        ? { label: panel.everywhere, list: anywhere }
        : { label: panel.here, list: { ...anywhere, channel: here } };
    const pages = [
        ...(previous === undefined ? [] : [{ label: buttons.previous, command: previous }]),
        ...(next === undefined ? [] : [{ label: buttons.next, command: next }]),
        ...(last === undefined ? [] : [{ label: buttons.last, command: last }]),
    ];
    const newOne: Offer = {
        label: forms.titles.create,
        command: { subcommand: 'create', values: {} },
        instead: 'open',
    };
    const note = truncated ? [truncatedNote(truncated, messages)] : [];
    return {
        title: titleOf(list, here, messages),
        text: total === 0 ? none(facts, messages, print) : [heading(facts, messages), ...note].join('\n'),
        rows: integrations.map((it) => ({ text: row(it, integrations, messages), offer: forOne(it, messages).show })),
        buttons: [pages, [newOne, narrowed, { label: panel.refresh, list }]],
        searched: list,
        list,
    };
}

/**
 * A name in a line of its own, to find it by, and what it does in another, as short as it can be: it is narrow beside a room. What is pressed
 * needs no id, so that one stands only where two have the same name; and what is usual is not said.
 */
function row(it: ListedIntegration, others: readonly ListedIntegration[], messages: Messages): string {
    const { panel, list: phrases } = messages;
    const hasNamesake = others.some(({ id, name }) => name === it.name && id !== it.id);
    const parts = [
        say(panel.row[phraseFor(it)], whereabouts(it, messages)),
        ...(it.enabled ? [] : [bold(phrases.disabled)]),
        ...(hasNamesake ? [exact(it.id)] : []),
    ];
    return [bold(code(it.name)), parts.join(' · ')].join('\n');
}

function listTexts(facts: ReplyFacts['list']): Texts {
    const given = Object.entries(listValues(facts)).map(([name, value]) => [name, textOf(value)] as const);
    return Object.fromEntries(given.filter(([, text]) => text !== ''));
}

function titleOf({ channel }: Texts, here: string, { panel }: Messages): string {
    return isSame(channel, here) ? panel.titles.here : panel.titles.all;
}

function isSame(channel: string | undefined, here: string): boolean {
    return channel?.toLowerCase() === here.toLowerCase();
}
