import type { App } from '@rocket.chat/apps-engine/definition/App';
import type {
    IUIKitResponse,
    UIKitActionButtonInteractionContext,
    UIKitBlockInteractionContext,
} from '@rocket.chat/apps-engine/definition/uikit';
import { isAdmin } from '../access/Sender';
import type { Failure } from '../Failure';
import { renderFailure } from '../replies/renderReply';
import { answerClick } from './answerClick';
import { answerInTime } from './answerInTime';
import { answerPress } from './answerPress';
import { isOfPanel } from './blocks/panelView';
import { changeForm } from './forms/changeForm';
import type { FormAnswer } from './forms/FormAnswer';
import { formTicketOf } from './forms/FormTicket';
import { attempt } from './guard';
import type { Runtime } from './Invocation';
import type { ViewUse } from './invocationOfView';
import { openingView } from './openingView';
import { usePanel } from './panel/usePanel';
import { closing, responding } from './responding';
import type { Accessors, AppEnvironment } from './services';
import { buildServices } from './services';

type ClickContext = UIKitBlockInteractionContext | UIKitActionButtonInteractionContext;
type ClickData = ReturnType<UIKitBlockInteractionContext['getInteractionData']>;

/** What people do with the app's buttons, and with choices in its forms. */
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

/** What a choice makes of the form that it stands in; one that the app did not issue stays as it is. */
async function changed(data: ClickData, runtime: Runtime): Promise<FormAnswer> {
    const { container, actionId, blockId, value, user } = data;
    const ticket = await formTicketOf(container.id, user, runtime.services);
    return ticket && runtime.services.environment.caches.uses.take(user.id)
        ? changeForm({ viewId: container.id, ticket, actionId, blockId, value }, data, runtime)
        : { kind: 'close' };
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
