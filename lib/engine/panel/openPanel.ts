import type { CommandContext } from '../../dispatch/CommandContext';
import { dispatch } from '../../dispatch/dispatch';
import type { ReadLine } from '../../dispatch/readLine';
import type { Outcome } from '../../Outcome';
import { andThen, succeed } from '../../Outcome';
import type { Invocation } from '../Invocation';
import { viewOfPanel } from './viewOfPanel';

/** Opens a panel of what a line lists; false when the client opens none. Fails as the line does. */
export async function openPanel(
    line: ReadLine,
    invocation: Invocation,
    context: CommandContext,
): Promise<Outcome<boolean>> {
    const { words } = line;
    const { openView: open, services, sender, room } = invocation;
    if (open === undefined) {
        return succeed(false);
    }
    return andThen(await dispatch(line, services.environment.subcommands, context), async (reply) => {
        const action = { words, panel: { roomId: room.id } };
        // A bar that is opened under the id of an earlier one does not appear in clients, so that each has its own.
        const [id] = await services.actions.issue([action], { userId: sender.id, surface: 'panel' });
        return succeed(
            id !== undefined && (await open(await viewOfPanel(succeed(reply), { id, words, list: {} }, invocation))),
        );
    });
}
