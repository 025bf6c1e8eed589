import type { Messages } from '../../messages/Messages';
import { say } from '../../messages/say';
import type { CheckupFacts } from '../checkup';
import type { Finding } from '../Finding';
import { plainLine } from '../parts/markdown';
import type { Offer, Offers } from './Offer';
import type { SuggestedCommand } from '../parts/SuggestedCommand';

/** How many fixes can be pressed, the worst first: more stand behind a button of the client's own. */
const SHOWN = 5;

/** Longest name on a button. */
const NAME_LENGTH = 24;

/** What one command of the app fixes, asked about before it is done. */
export function checkupOffers({ findings }: CheckupFacts, { buttons }: Messages): Offers {
    const fixed = findings.filter(hasCommand).slice(0, SHOWN);
    const [only, ...others] = fixed;
    if (only !== undefined && others.length === 0) {
        return { buttons: [fixOf(only, buttons.fix)] };
    }
    return { buttons: fixed.map((it, index) => fixOf(it, labelOf(it, fixed.slice(0, index), buttons))) };
}

type Fixable = Finding & { readonly fix: SuggestedCommand };

function hasCommand(finding: Finding): finding is Fixable {
    return finding.fix !== undefined && 'subcommand' in finding.fix;
}

function fixOf({ name: about, fix: command }: Fixable, label: string): Offer {
    if (command.subcommand === 'remove') {
        return { label, about, command };
    }
    // Which address is meant instead is for the person to say.
    const isOpen = command.subcommand === 'update' && 'urls' in command.values;
    return { label, about, command, instead: isOpen ? 'open' : 'ask' };
}

function labelOf({ id, name }: Fixable, before: readonly Fixable[], { fixOne, fixMore }: Messages['buttons']): string {
    const short = plainLine(name, NAME_LENGTH);
    const number = before.filter((it) => it.id === id).length + 1;
    return number === 1 ? say(fixOne, { name: short }) : say(fixMore, { name: short, number });
}
