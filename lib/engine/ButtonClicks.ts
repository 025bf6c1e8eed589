import type { App } from '@rocket.chat/apps-engine/definition/App';
import type { IUIKitResponse, UIKitBlockInteractionContext } from '@rocket.chat/apps-engine/definition/uikit';
import { isAdmin } from '../access/Sender';
import { typedLine } from '../dispatch/commandLine';
import type { Failure } from '../Failure';
import { fail, succeed } from '../Outcome';
import { renderFailure } from '../replies/renderReply';
import type { ClientAction } from '../signing/SignedActions';
import { answerCommand } from './answerCommand';
import { buildContext } from './buildContext';
import { cameToNothing } from './cameToNothing';
import { changeForm } from './forms/changeForm';
import type { FormAnswer } from './forms/FormAnswer';
import { invocationOfForm } from './forms/invocationOfForm';
import { attempt, guard } from './guard';
import { inTime } from './inTime';
import type { Invocation, Runtime } from './Invocation';
import { isThere } from './isThere';
import { closing, responding } from './responding';
import { sendOutcome } from './sendOutcome';
import type { Accessors, AppEnvironment } from './services';
import { buildServices } from './services';

type ClickData = ReturnType<UIKitBlockInteractionContext['getInteractionData']>;

/** What people do with the app's buttons, and with choices in its forms: the one place that knows the engine's interactions. */
export class ButtonClicks {
    constructor(
        private readonly app: App,
        private readonly environment: () => AppEnvironment,
    ) {}

    /** Runs the words of a button as a command of whoever clicked it (engine `executeBlockActionHandler`). */
    async click(context: UIKitBlockInteractionContext, accessors: Accessors): Promise<IUIKitResponse> {
        const data = context.getInteractionData();
        const environment = this.environment();
        const services = buildServices(accessors, environment);
        const runtime = { accessors, services, logger: this.app.getLogger() };
        const waiting = { is: true };
        const work = guard(runtime, async () => succeed(await answer(data, runtime, () => waiting.is)));
        const told = work.then((done) => (done.ok ? done.value : tell(done.failure, data, runtime)));
        const answered = await inTime(told, environment);
        waiting.is = false;
        return answered ? responding(context, answered) : closing();
    }
}

async function answer(data: ClickData, runtime: Runtime, isOpen: () => boolean): Promise<FormAnswer> {
    if (isInView(data)) {
        return changed(data, runtime);
    }
    const { user: sender, room } = data;
    if (!room) {
        return { kind: 'close' };
    }
    let opened: FormAnswer = { kind: 'close' };
    await answerClick(data, {
        ...runtime,
        sender,
        room,
        // The answer to a click opens a view at once and in order, where one that is sent by another way may come too late.
        openView: (view) => {
            opened = { kind: 'open', view };
            return Promise.resolve(isOpen());
        },
    });
    return opened;
}

/** What a choice makes of the form that it stands in; one that the app did not issue stays as it is. */
async function changed(data: ClickData, runtime: Runtime): Promise<FormAnswer> {
    const { container, actionId, blockId, value, user } = data;
    const form = await invocationOfForm(container.id, data, runtime);
    if (!form || !runtime.services.environment.caches.uses.take(user.id)) {
        return { kind: 'close' };
    }
    const { ticket, invocation } = form;
    const choice = { viewId: container.id, ticket, actionId, blockId, value };
    return changeForm(choice, invocation, buildContext(invocation));
}

/**
 * Anybody can post a message with a button that names this app, with any value in it, for others to click: only what the
 * app issued runs. Its own buttons are in ephemeral messages, which nobody stores, so that a stored one is not its own.
 */
async function answerClick({ value, message }: ClickData, invocation: Invocation): Promise<void> {
    const { sender, room, services } = invocation;
    const holder = { userId: sender.id, roomId: room.id };
    const redeemed = message ? undefined : await services.actions.redeem(value, holder);
    if (redeemed === undefined || redeemed.kind === 'unknown' || !(await isThere(invocation))) {
        await refuse(invocation);
        return;
    }
    const { action } = redeemed;
    const there = { ...invocation, threadId: action.threadId };
    if (redeemed.kind === 'valid') {
        const outcome = await answerCommand(action.words, there, action);
        if (cameToNothing(outcome)) {
            await redeemed.giveBack?.();
        }
    } else {
        const failure = redeemed.kind === 'used' ? ({ kind: 'button-used' } as const) : expired(action);
        await sendOutcome(fail(failure), action.words, there);
    }
}

function expired({ words }: ClientAction): Failure {
    return { kind: 'button-expired', line: typedLine(words) };
}

function isInView({ container }: ClickData): boolean {
    // What a client sends need not be what the engine's types say.
    return (container as { readonly type?: unknown } | undefined)?.type === 'view';
}

/** What nobody expected, told where the click was. */
async function tell(failure: Failure, { user, room }: ClickData, runtime: Runtime): Promise<FormAnswer> {
    const { environment, sendReply } = runtime.services;
    if (room) {
        const text = renderFailure(failure, environment.messages, { isAdmin: isAdmin(user), usage: '' });
        await attempt(runtime, () => sendReply({ user, room }, { text }));
    }
    return { kind: 'close' };
}

async function refuse({ sender: user, room, services, logger }: Invocation): Promise<void> {
    const { caches, messages } = services.environment;
    logger.warn({ click: 'refused', by: user.username, room: room.id, refusedByNow: ++caches.refusedClicks });
    const text = renderFailure({ kind: 'not-issued' }, messages, { isAdmin: isAdmin(user), usage: '' });
    await services.sendReply({ user, room }, { text });
}
