import { offeredWords } from '../dispatch/offeredWords';
import type { Texts } from '../forms/FormRules';
import { textOf } from '../forms/textOf';
import type { Value } from '../grammar/Parameter';
import type { Offer, OfferedCommand, OfferedList, Offers } from '../replies/offers/Offer';
import type { ClientAction, Holder } from '../signing/SignedActions';
import type { SignedButton, SignedOffers } from './blocks/elements';
import type { Invocation } from './Invocation';
import { ForgetRequests } from './jobs/ForgetRequests';
import { CARRIED_LENGTH } from '../signing/SignedActions';

/** Words that somebody typed, to be opened as a form. */
export interface OfferedForm extends Pick<Offer, 'label'> {
    readonly words: readonly string[];
}

/** Longest name that a button remembers. */
const NAME_LENGTH = 80;

/** The subcommand whose lists stand in panels. */
const LIST = 'list';

type Offered = Offer | OfferedForm | OfferedList;

/** What may be pressed, before it carries what it runs. */
export interface UnsignedOffers extends Pick<Offers, 'choice'> {
    readonly buttons: readonly Offered[];
}

interface Pressable {
    readonly button: Omit<SignedButton, 'value'>;
    readonly action: ClientAction;
}

/** Has each offer carry what it runs, for one person in one room and thread; in a panel also the list that it leads back to. */
export async function signOffers(
    { buttons, choice }: UnsignedOffers,
    invocation: Invocation,
    panel?: { readonly list: Texts },
): Promise<SignedOffers> {
    const inPanel = ({ button, action }: Pressable) => ({ button, action: { ...action, ...panel } });
    const pressed = pressables(buttons, invocation).map(inPanel);
    const picked = pressables(choice?.options ?? [], invocation).map(inPanel);
    const all = [...pressed, ...picked];
    if (all.length === 0) {
        return { buttons: [] };
    }
    const { services, sender, room, accessors } = invocation;
    const place = { userId: sender.id, roomId: room.id };
    const holder: Holder = panel ? { ...place, surface: 'panel' } : place;
    const values = await services.actions.issue(
        all.map(({ action }) => action),
        holder,
    );
    if (all.some(({ action }) => action.texts !== undefined)) {
        await ForgetRequests.schedule(accessors.modify, services.environment.now());
    }
    const options = signed(picked, values.slice(pressed.length));
    return {
        buttons: signed(pressed, values),
        ...(choice && options.length > 0 ? { choice: { label: choice.label, options } } : {}),
    };
}

/** Those that there is a text for. */
function signed(all: readonly Pressable[], values: readonly (string | undefined)[]): readonly SignedButton[] {
    return all.flatMap(({ button }, index) => {
        const value = values[index];
        return value === undefined ? [] : [{ ...button, value }];
    });
}

function pressables(offers: readonly Offered[], invocation: Invocation): readonly Pressable[] {
    return offers.map((offer) => pressableOf(offer, invocation)).filter((it) => it !== undefined);
}

function pressableOf(offer: Offered, { services, threadId }: Invocation): Pressable | undefined {
    const { label } = offer;
    if ('words' in offer) {
        return { button: { label }, action: { words: offer.words, instead: 'open', threadId } };
    }
    if ('list' in offer) {
        return { button: { label }, action: { words: [LIST], texts: offer.list, threadId } };
    }
    const { instead, once, danger, about, command } = offer;
    const shared = { instead, once, about: about?.slice(0, NAME_LENGTH), threadId };
    const words = offeredWords(offer, services.environment.subcommands);
    if (words !== undefined && JSON.stringify(words).length <= CARRIED_LENGTH) {
        return { button: { label, danger }, action: { ...shared, words } };
    }
    // What is asked about or fills a form is told as words.
    return instead === undefined && command.subcommand === 'import'
        ? {
              button: { label, danger },
              action: { ...shared, words: [command.subcommand], texts: textsOf(command.values) },
          }
        : undefined;
}

function textsOf(values: OfferedCommand['values']): Texts {
    const given = Object.entries(values as Readonly<Record<string, Value | undefined>>);
    const texts = given.map(([name, value]) => [name, textOf(value)] as const);
    return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}
