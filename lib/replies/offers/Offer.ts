import type { Texts } from '../../forms/FormRules';
import type { SuggestedValues, Suggestible } from '../parts/SuggestedCommand';

/** A command as data that may be pressed; what opens as a form may say less than the command needs. */
export type OfferedCommand = {
    [Name in Suggestible]: { readonly subcommand: Name; readonly values: Partial<SuggestedValues[Name]> };
}[Suggestible];

/** Something that may be pressed below a reply, and what it then does for whoever presses it. */
export interface Offer {
    readonly label: string;
    readonly command: OfferedCommand;
    /** What happens in place of running it: it is asked about first, opened as a form, or shown beside the room. */
    readonly instead?: 'ask' | 'open' | 'panel';
    /** The name of the integration that it is about, for those who press it when that is gone. */
    readonly about?: string;
    readonly danger?: boolean;
    /** True where a second press must do nothing. */
    readonly once?: boolean;
}

/** A list to be shown in a panel, by a text for each of its parameters: people search for what no line can say. */
export interface OfferedList extends Pick<Offer, 'label' | 'about'> {
    readonly list: Texts;
}

/** Everything that may be pressed below a reply. */
export interface Offers {
    readonly buttons: readonly Offer[];
    /** One of many, to be picked from a list. */
    readonly choice?: { readonly label: string; readonly options: readonly Offer[] };
    /** True where they stand in the reply itself, in which there are no lines to copy. */
    readonly within?: boolean;
}
