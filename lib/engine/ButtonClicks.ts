import type { App } from '@rocket.chat/apps-engine/definition/App';
import type { IRoom } from '@rocket.chat/apps-engine/definition/rooms';
import type {
    IUIKitResponse,
    UIKitActionButtonInteractionContext,
    UIKitBlockInteractionContext,
} from '@rocket.chat/apps-engine/definition/uikit';
import { isAdmin } from '../access/Sender';
import { channelHere } from '../dispatch/channelHere';
import { typedLine } from '../dispatch/commandLine';
import type { Failure } from '../Failure';
import { fail } from '../Outcome';
import { renderFailure } from '../replies/renderReply';
import type { ClientAction } from '../signing/SignedActions';
import { actionButtons } from './actionButtons';
import { answerCommand } from './answerCommand';
import { answerInTime } from './answerInTime';
import { isOfPanel } from './blocks/panelView';
import { buildContext } from './buildContext';
import { cameToNothing } from './cameToNothing';
import { changeForm } from './forms/changeForm';
import type { FormAnswer } from './forms/FormAnswer';
import { formTicketOf } from './forms/FormTicket';
import { attempt } from './guard';
import type { Invocation, Runtime } from './Invocation';
import type { ViewUse } from './invocationOfView';
import { isThere } from './isThere';
import { openingView } from './openingView';
import { usePanel } from './panel/usePanel';
import { closing, responding } from './responding';
import { sendOutcome } from './sendOutcome';
import type { Accessors, AppEnvironment } from './services';
import { buildServices } from './services';

type ClickContext = UIKitBlockInteractionContext | UIKitActionButtonInteractionContext;
type ClickData = ReturnType<UIKitBlockInteractionContext['getInteractionData']>;
type PressData = ReturnType<UIKitActionButtonInteractionContext['getInteractionData']>;

/** What people do with the app's buttons, and with choices in its forms: the one place that knows the engine's interactions. */
export class ButtonClicks {
    constructor(
        private readonly app: App,
        private readonly environment: () => AppEnvironment,
    ) {}

    /** Runs the words of a button as a command of whoever clicked it (engine `executeBlockActionHandler`). */
    click(context: UIKitBlockInteractionContext, accessors: Accessors): Promise<IUIKitResponse> {
        const data = context.getInteractionData();
        return this.respond(context, accessors, (runtime, isOpen) => answer(data, runtime, isOpen));
    }

    /** Does what a button that the app added to the client is for (engine `executeActionButtonHandler`). */
    press(context: UIKitActionButtonInteractionContext, accessors: Accessors): Promise<IUIKitResponse> {
        const data = context.getInteractionData();
        return this.respond(context, accessors, (runtime, isOpen) => answerPress(data, runtime, isOpen));
    }

    private async respond(
        context: ClickContext,
        accessors: Accessors,
        work: (runtime: Runtime, isOpen: () => boolean) => Promise<FormAnswer>,
    ): Promise<IUIKitResponse> {
        const services = buildServices(accessors, this.environment());
        const runtime = { accessors, services, logger: this.app.getLogger() };
        const answered = await answerInTime(this.app, runtime, {
            work: (isOpen) => work(runtime, isOpen),
            tell: (failure) => tell(failure, context.getInteractionData(), runtime),
        });
        return answered ? responding(context, answered) : closing();
    }
}

async function answer(data: ClickData, runtime: Runtime, isOpen: () => boolean): Promise<FormAnswer> {
    if (isInView(data)) {
        const { actionId, container } = data;
        return isOfPanel(actionId)
            ? usePanel({ ...data, viewId: container.id }, runtime, isOpen)
            : changed(data, runtime);
    }
    const { user: sender, room } = data;
    if (!room) {
        return { kind: 'close' };
    }
    const opening = openingView(isOpen);
    await answerClick(data, { ...runtime, sender, room, ...opening });
    return opening.answer();
}

/** Whoever calls the server can press any button in any room, whether a client shows it there or not. */
async function answerPress(
    { actionId, user: sender, room, threadId }: PressData,
    runtime: Runtime,
    isOpen: () => boolean,
): Promise<FormAnswer> {
    const pressed = actionButtons().find(({ descriptor }) => descriptor.actionId === actionId);
    // What a client sends need not be what the engine's types say.
    const known = room as IRoom | null | undefined;
    if (!pressed || !known) {
        return { kind: 'close' };
    }
    const opening = openingView(isOpen);
    const invocation = { ...runtime, sender, room: known, threadId: threadId ?? undefined, ...opening };
    if (!(await isThere(invocation))) {
        return { kind: 'close' };
    }
    const { room: place, username } = buildContext(invocation);
    await answerCommand(pressed.words(channelHere(place, username)), invocation, { instead: pressed.instead });
    return opening.answer();
}

/** What a choice makes of the form that it stands in; one that the app did not issue stays as it is. */
async function changed(data: ClickData, runtime: Runtime): Promise<FormAnswer> {
    const { container, actionId, blockId, value, user } = data;
    const ticket = await formTicketOf(container.id, user, runtime.services);
    return ticket && runtime.services.environment.caches.uses.take(user.id)
        ? changeForm({ viewId: container.id, ticket, actionId, blockId, value }, data, runtime)
        : { kind: 'close' };
}

/**
 * Anybody can post a message with a button that names this app, with any value in it, for others to click: only what the
 * app issued runs. Its own buttons are in ephemeral messages, which nobody stores, so that a stored one is not its own.
 */
async function answerClick({ value, message }: ClickData, invocation: Invocation): Promise<void> {
    const { sender, room, services } = invocation;
    const holder = { userId: sender.id, roomId: room.id };
    // Whoever is not there uses nothing up.
    const redeemed = !message && (await isThere(invocation)) ? await services.actions.redeem(value, holder) : undefined;
    if (redeemed === undefined || redeemed.kind === 'unknown') {
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

/** What nobody expected, and that the app is disabled, told where the click was. */
async function tell(failure: Failure, { user, room }: ViewUse, runtime: Runtime): Promise<FormAnswer> {
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
