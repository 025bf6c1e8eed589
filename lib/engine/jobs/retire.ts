import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import { isAdmin } from '../../access/Sender';
import type { CommandContext } from '../../dispatch/CommandContext';
import type { Retirement } from '../../integrations/Retirement';
import { switchIntegration } from '../../operations/switchIntegration';
import type { Outcome } from '../../Outcome';
import { fail, map } from '../../Outcome';
import type { Reply } from '../../replies/Reply';
import type { RetiredFacts } from '../../replies/rotated';
import { retired } from '../../replies/rotated';
import { directRoom, sendDirectMessage } from '../accessors/directRoom';
import { mayBeDenied } from '../accessors/mayBeDenied';
import { announceChange } from '../announceChange';
import { buildContext } from '../buildContext';
import { attempt, guard } from '../guard';
import type { Runtime } from '../Invocation';
import { administratorId } from './administrator';

type RetiredOutcome = RetiredFacts['outcome'];

/** Ends a rotated integration as the person who rotated it and with the rights that person has by now; tells them, and where it did not work the administrator. */
export async function retire(retirement: Retirement, runtime: Runtime): Promise<void> {
    const { accessors, services, logger } = runtime;
    const { userId, username, integrationId: id, name, successorId } = retirement;
    const sender = await mayBeDenied(accessors.read.getUserReader().getById(userId));
    const active = sender?.isEnabled === true ? sender : undefined;
    const outcome: RetiredOutcome = active
        ? await actFor(active, retirement, runtime)
        : { kind: 'person-gone', username };
    logger.info({ retired: id, outcome: outcome.kind });
    const tell = (receiver: string, facts: RetiredFacts) =>
        attempt(runtime, () => sendDirectMessage(accessors, receiver, retired(facts, services.environment.messages)));
    if (active) {
        await tell(userId, { id, name, successorId, outcome });
    }
    const administrator =
        outcome.kind === 'person-gone' || outcome.kind === 'failed' ? await administratorId(services) : undefined;
    if (administrator !== undefined && !(active && administrator === userId)) {
        await tell(administrator, { id, name, successorId, outcome: forAdministrator(outcome), by: username });
    }
}

function forAdministrator(outcome: RetiredOutcome): RetiredOutcome {
    return outcome.kind === 'failed' ? { ...outcome, isAdmin: true } : outcome;
}

async function actFor(sender: IUser, retirement: Retirement, runtime: Runtime): Promise<RetiredOutcome> {
    const { accessors } = runtime;
    const room =
        (await accessors.read.getRoomReader().getById(retirement.roomId)) ??
        (await directRoom(accessors, sender.id))?.room;
    const invocation = room && { ...runtime, sender, room };
    if (!invocation) {
        return { kind: 'failed', failure: { kind: 'sender-unknown' }, isAdmin: isAdmin(sender) };
    }
    const context = buildContext(invocation);
    const ended = await guard(runtime, () => end(retirement, context));
    if (!ended.ok) {
        const gone = ended.failure.kind === 'not-found';
        return gone ? { kind: 'gone' } : { kind: 'failed', failure: ended.failure, isAdmin: isAdmin(sender) };
    }
    if (ended.value === undefined) {
        return { kind: 'successor-gone' };
    }
    const { change } = ended.value;
    if (change) {
        // That it is done must be told to the person, whatever becomes of the line in the audit room.
        await attempt(runtime, () => announceChange(change, invocation));
    }
    return { kind: change ? 'disabled' : 'already' };
}

/** Without the one that took its place, disabling the old one would leave nothing that works: then nothing is done. */
async function end(
    { integrationId, successorId }: Retirement,
    context: CommandContext,
): Promise<Outcome<Reply | undefined>> {
    const workspace = await context.openWorkspace();
    if (!workspace.ok) {
        return workspace;
    }
    const { integrations } = workspace.value;
    const successor = await integrations.get(successorId);
    if (!successor.ok || successor.value === undefined) {
        return map(successor, () => undefined);
    }
    const found = await integrations.get(integrationId);
    if (!found.ok) {
        return found;
    }
    return found.value === undefined
        ? fail({ kind: 'not-found', reference: integrationId })
        : switchIntegration(found.value, false, { ...context, workspace: workspace.value });
}
