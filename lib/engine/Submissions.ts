import type { App } from '@rocket.chat/apps-engine/definition/App';
import type { IUIKitResponse, UIKitViewSubmitInteractionContext } from '@rocket.chat/apps-engine/definition/uikit';
import { isAdmin } from '../access/Sender';
import type { Subcommand } from '../dispatch/Subcommand';
import type { Failure } from '../Failure';
import type { Parameter } from '../grammar/Parameter';
import { say } from '../messages/say';
import { plain, plainTyped } from '../replies/failures/formErrors';
import { renderFailure } from '../replies/renderReply';
import { answerInTime } from './answerInTime';
import type { FormAnswer } from './forms/FormAnswer';
import { formTicketOf } from './forms/FormTicket';
import { readState } from './forms/readState';
import { receiveForm } from './forms/receiveForm';
import type { SentForm } from './forms/readSent';
import type { Runtime } from './Invocation';
import { closing, responding } from './responding';
import type { Accessors, AppEnvironment } from './services';
import { buildServices } from './services';

type SubmitData = ReturnType<UIKitViewSubmitInteractionContext['getInteractionData']>;

/** Forms that people send: the one place that knows the engine's submissions. */
export class Submissions {
    constructor(
        private readonly app: App,
        private readonly environment: () => AppEnvironment,
    ) {}

    /** Does what a form says, for whoever sent it (engine `executeViewSubmitHandler`). */
    async submit(context: UIKitViewSubmitInteractionContext, accessors: Accessors): Promise<IUIKitResponse> {
        const data = context.getInteractionData();
        const services = buildServices(accessors, this.environment());
        const runtime = { accessors, services, logger: this.app.getLogger() };
        const answered = await answerInTime(this.app, runtime, {
            work: (isOpen) => answer(data, runtime, isOpen),
            tell: (failure) => tell(failure, data, runtime),
        });
        return answered ? responding(context, answered, idOf(data)) : closing();
    }
}

/** What a client sends need not be what the engine's types say. */
function idOf({ view }: SubmitData): string {
    const id = (view as { readonly id?: unknown } | undefined)?.id;
    return typeof id === 'string' ? id : '';
}

/** Anybody can send any form; only one that the app issued to this person does something. */
async function answer(data: SubmitData, runtime: Runtime, isOpen: () => boolean): Promise<FormAnswer> {
    const viewId = idOf(data);
    const ticket = await formTicketOf(viewId, data.user, runtime.services);
    const answered =
        ticket &&
        onlyOnce({ viewId, ticket, state: data.view.state, triggerId: data.triggerId }, data, runtime, isOpen);
    return (await answered) ?? refuse(data, runtime);
}

/** What is sent twice at once is done once, and answered alike. */
function onlyOnce(
    sent: SentForm,
    data: SubmitData,
    runtime: Runtime,
    isOpen: () => boolean,
): Promise<FormAnswer | undefined> {
    const { caches } = runtime.services.environment;
    const { nonce } = sent.ticket;
    const running = caches.submissions.get(nonce);
    if (running) {
        return running;
    }
    if (!caches.uses.take(data.user.id)) {
        return Promise.resolve({ kind: 'close' });
    }
    const done = receiveForm(sent, data, runtime, isOpen).finally(() => {
        caches.submissions.delete(nonce);
    });
    caches.submissions.set(nonce, done);
    return done;
}

function refuse(data: SubmitData, { services, logger }: Runtime): FormAnswer {
    const { caches, messages, subcommands } = services.environment;
    logger.warn({ form: 'refused', by: data.user.username, refusedByNow: ++caches.refusedClicks });
    return inForm(say(messages.forms.notIssued, { command: plainTyped('help') }), data, subcommands);
}

/** What nobody expected, and that the app is disabled; it is not even looked at then which room the form belongs to. */
function tell(failure: Failure, data: SubmitData, { services }: Runtime): FormAnswer {
    const { messages, subcommands } = services.environment;
    const audience = { isAdmin: isAdmin(data.user), usage: '' };
    return inForm(plain(renderFailure(failure, messages, audience)), data, subcommands);
}

/** Told under an element, so that what was typed can still be copied. */
function inForm(text: string, { view }: SubmitData, subcommands: readonly Subcommand[]): FormAnswer {
    // Nothing is shown under those that decide, which stand in no inputs.
    const all = subcommands.flatMap(({ parameters }) => Object.entries<Parameter>(parameters));
    const deciding = namesOf(all, ({ decides = false }) => decides);
    const names = namesOf(all, () => true).filter((name) => !deciding.includes(name));
    const [first = 'name'] = Object.keys(readState((view as { readonly state?: unknown } | undefined)?.state, names));
    return { kind: 'errors', errors: { [first]: text } };
}

function namesOf(
    all: readonly (readonly [string, Parameter])[],
    isWanted: (parameter: Parameter) => boolean,
): readonly string[] {
    return all.filter(([, it]) => isWanted(it)).map(([name]) => name);
}
