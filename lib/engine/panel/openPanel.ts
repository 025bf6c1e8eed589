import type { CommandContext } from '../../dispatch/CommandContext';
import { dispatch } from '../../dispatch/dispatch';
import type { Outcome } from '../../Outcome';
import { andThen, succeed } from '../../Outcome';
import type { Invocation } from '../Invocation';
import { viewOfPanel } from './viewOfPanel';

/** Opens a panel of what words list; false when the client opens none. Fails as the words do. */
export async function openPanel(
    words: readonly string[],
    invocation: Invocation,
    context: CommandContext,
): Promise<Outcome<boolean>> {
    const { openView: open, services, sender, room } = invocation;
    if (open === undefined) {
        return succeed(false);
    }
    return andThen(await dispatch(words, services.environment.subcommands, context), async (reply) => {
        const action = { words, panel: { roomId: room.id } };
        // A bar that is opened under the id of an earlier one does not appear in clients, so that each has its own.
        const [id] = await services.actions.issue([action], { userId: sender.id, surface: 'panel' });
        return succeed(
            id !== undefined && (await open(await viewOfPanel(succeed(reply), { id, words, list: {} }, invocation))),
        );
    });
}
