import type { App } from '@rocket.chat/apps-engine/definition/App';
import type { IProcessor } from '@rocket.chat/apps-engine/definition/scheduler';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import { isAdmin } from '../../access/Sender';
import type { Outcome } from '../../Outcome';
import { findIntegration } from '../../integrations/findIntegration';
import { map, succeed } from '../../Outcome';
import { mayBeDenied } from '../accessors/mayBeDenied';
import type { RetiredFacts } from '../../replies/rotated';
import { directRoom, sendDirectMessage } from '../accessors/directRoom';
import type { Reply } from '../../replies/Reply';
import { buildContext } from '../buildContext';
import type { CommandContext } from '../../dispatch/CommandContext';
import { switchIntegration } from '../../operations/switchIntegration';
import { guard } from '../guard';
import type { AppEnvironment } from '../services';
import { buildServices } from '../services';
import { administratorId } from './administrator';
import type { Runtime } from '../Invocation';
import { announceChange } from '../announceChange';
import type { Retirement } from '../../integrations/Retirement';
import { readRetirement, RETIREMENT } from '../../integrations/Retirement';
import { loggerOf } from './loggerOf';

/**
 * Disables a rotated integration when its grace time is over, as the person who rotated it and with the rights that
 * person has by then, and tells them. The engine's scheduler keeps it over restarts and runs it on one instance.
 */
export class DisableAfterGrace implements IProcessor {
    readonly id = RETIREMENT;

    /** Runs the job (engine `IProcessor.processor`). */
    readonly processor: IProcessor['processor'];

    constructor(app: App, environment: () => AppEnvironment) {
        this.processor = async function (this: unknown, job, read, modify, http, persistence) {
            const accessors = { read, modify, http, persistence };
            const runtime = {
                accessors,
                services: buildServices(accessors, environment()),
                logger: loggerOf(this, app),
            };
            const retirement = readRetirement(job);
            await guard(runtime, async () => {
                if (retirement) {
                    await retire(retirement, runtime);
                }
                return succeed(undefined);
            });
        };
    }
}

type RetiredOutcome = RetiredFacts['outcome'];

async function retire(retirement: Retirement, runtime: Runtime): Promise<void> {
    const { accessors, services } = runtime;
    const { userId, username, integrationId: id, name, successorId } = retirement;
    const sender = await mayBeDenied(accessors.read.getUserReader().getById(userId));
    const active = sender?.isEnabled === true ? sender : undefined;
    const outcome: RetiredOutcome = active
        ? await actFor(active, retirement, runtime)
        : { kind: 'person-gone', username };
    const receiver = active ? userId : await administratorId(services);
    runtime.logger.info({ retired: id, outcome: outcome.kind });
    if (receiver !== undefined) {
        const text = services.environment.messages.retired({ id, name, successorId, outcome });
        await sendDirectMessage(accessors, receiver, text);
    }
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
        await announceChange(change, invocation);
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
    const found = await findIntegration(integrations, integrationId);
    return found.ok ? switchIntegration(found.value, false, { ...context, workspace: workspace.value }) : found;
}
