import type { CommandContext } from '../../dispatch/CommandContext';
import { channelHere } from '../../dispatch/channelHere';
import type { ReadLine } from '../../dispatch/readLine';
import { shownFingerprints } from '../../dispatch/formSource';
import type { Subcommand } from '../../dispatch/Subcommand';
import { buildForm } from '../../forms/buildForm';
import type { Texts } from '../../forms/FormRules';
import { optionName } from '../../grammar/OptionNames';
import { textsOfWords } from '../../grammar/parseTexts';
import type { Outcome } from '../../Outcome';
import { andThen, map, succeed } from '../../Outcome';
import type { View } from '../blocks/formView';
import type { Invocation } from '../Invocation';
import { knownAccess } from './knownAccess';
import type { LoadedForm } from './LoadedForm';
import { filledIn, loadForm, mayCreateAny } from './LoadedForm';
import { viewOfForm } from './viewOfForm';

/** Characters of what was typed that go with a form; what is longer stands in its element alone. */
const TYPED_LENGTH = 1500;

/** Characters of a panel's place that go with a form; one of which more would have to be told is left as it is. */
const PANEL_LENGTH = 1500;

/** Whether a line asks for a form: it lacks what is needed and nothing is wrong with it, or it says nothing of what is to change. */
export function asksForForm({ said }: ReadLine): boolean {
    if (said?.subcommand.form === undefined) {
        return false;
    }
    const { subcommand, parsed } = said;
    if (parsed.ok) {
        return subcommand.isPatch === true && Object.keys(parsed.values).length === 1;
    }
    // Without the integration it is not known what to show.
    const needed = optionName('integration');
    // What needs no more than to be put right is not asked for.
    return parsed.meant === undefined && parsed.problems.every((it) => it.kind === 'missing' && it.option !== needed);
}

/** Opens a form filled with what a line says; false when the client opens none. Fails as loading the form does. */
export async function openForm(
    { said }: ReadLine,
    invocation: Invocation,
    context: CommandContext,
): Promise<Outcome<boolean>> {
    const { openView: open, services } = invocation;
    if (!said || open === undefined) {
        return succeed(false);
    }
    const { subcommand, grammar, rest } = said;
    const typed = textsOfWords(grammar.parameters, rest);
    const loaded =
        subcommand.needs === 'author'
            ? mayFillIn(subcommand, typed, invocation, context)
            : loadForm({ subcommand: subcommand.name, typed }, context, services.environment.subcommands);
    return andThen(loaded, async (it) => {
        const view = await newView(it, invocation);
        return succeed(view !== undefined && (await open(view)));
    });
}

/** The form of what the sender may create; what is known already answers that mostly, and what would refuse them is asked for. */
async function mayFillIn(
    subcommand: Subcommand,
    typed: Texts,
    invocation: Invocation,
    context: CommandContext,
): Promise<Outcome<LoadedForm>> {
    const may = await mayCreateAny(knownAccess(invocation, context), typed.type);
    const form = () => filledIn(subcommand, { typed, here: channelHere(context.room, context.username) });
    return map(may.ok ? may : await mayCreateAny(context.access, typed.type), form);
}

/** The view of a form that is opened, under an id that only the app can make; undefined when there is no key to make it with. */
async function newView(loaded: LoadedForm, invocation: Invocation): Promise<View | undefined> {
    const { services, sender, room, threadId, panel } = invocation;
    const { subcommand, content, source } = loaded;
    const { integration, here } = content;
    const form = {
        roomId: room.id,
        typed: fitting(content.typed),
        ...(integration ? { about: integration.id, shown: shownFingerprints(subcommand, content) } : { here }),
        ...(panel && JSON.stringify(panel).length <= PANEL_LENGTH ? { panel } : {}),
    };
    const action = { words: [subcommand.name], threadId, form };
    const [id] = await services.actions.issue([action], { userId: sender.id, surface: 'form' });
    const built = buildForm(source);
    const more = built.fields.some(({ isRare, name }) => isRare && content.typed[name] !== undefined);
    return id === undefined ? undefined : viewOfForm(loaded, built, { id, more }, invocation);
}

/** The shortest of what was typed, as much as goes into an id. */
function fitting(typed: Texts): Texts {
    const kept: Record<string, string> = {};
    let left = TYPED_LENGTH;
    for (const [name, text] of Object.entries(typed).sort(([, one], [, other]) => one.length - other.length)) {
        left -= JSON.stringify([name, text]).length;
        if (left > 0) {
            kept[name] = text;
        }
    }
    return kept;
}
