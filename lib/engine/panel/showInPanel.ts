import type { Outcome } from '../../Outcome';
import type { Reply } from '../../replies/Reply';
import { attempt } from '../guard';
import type { Invocation } from '../Invocation';
import type { OpenPanel } from './viewOfPanel';
import { viewOfPanel } from './viewOfPanel';

/** A panel in a client, and the interaction by which the client takes a view for it. */
export interface WaitingPanel extends OpenPanel {
    readonly triggerId: string;
}

/**
 * Shows in a panel what came of the form that was opened from it. A client that was answered with that would leave the form open:
 * it comes beside the answer, under the same trigger id, of which an answer that only closes makes no use. Where it does not come,
 * because the panel is closed or the app may send no views, the room has the reply.
 */
export async function showInPanel(
    outcome: Outcome<Reply>,
    { triggerId, ...panel }: WaitingPanel,
    invocation: Invocation,
): Promise<void> {
    await attempt(invocation, async () => {
        const view = await viewOfPanel(outcome, panel, invocation);
        const { accessors, sender } = invocation;
        await accessors.modify.getUiController().updateSurfaceView(view, { triggerId }, sender);
    });
}
