import type { App } from '@rocket.chat/apps-engine/definition/App';
import {
    UIKitActionButtonInteractionContext,
    UIKitBlockInteractionContext,
    UIKitViewSubmitInteractionContext,
} from '@rocket.chat/apps-engine/definition/uikit';
import { ButtonClicks } from '../../lib/engine/ButtonClicks.ts';
import { IntegrationCommand } from '../../lib/engine/IntegrationCommand.ts';
import { Submissions } from '../../lib/engine/Submissions.ts';
import { buttonsOf } from '../workspace/clickButton.mts';
import { ClientPanel } from '../workspace/ClientPanel.mts';
import { ClientForm, type SendInteraction, type ShownView } from '../workspace/ClientForm.mts';
import { anInvocation, type InvocationParts } from './anInvocation.mts';
import { FakeRecords } from './FakeRecords.mts';
import { FakeRestApi } from './FakeRestApi.mts';
import { isOffer } from './isOffer.mts';
import { anEnvironment } from './runWords.mts';

type Body = Parameters<SendInteraction>[0];

/** Somebody's client beside the app over the fake API: types commands, clicks buttons, and fills in the forms that open. */
export function aClient(changes: InvocationParts = {}, environment = anEnvironment(), api = new FakeRestApi()) {
    const { 'X-User-Id': userId, 'X-Auth-Token': token } = api.login('admin');
    const parts = {
        sender: { roles: ['admin'] },
        settings: { 'api-user-id': userId, 'api-token': token },
        transport: api.transport,
        records: new FakeRecords(),
        ...changes,
    };
    const invocation = anInvocation({ ...parts, triggerId: 'trigger-id' });
    const { sender, room, read, modify, http, persistence, notices, views, updates, logger } = invocation;
    const accessors = { read, modify, http, persistence };
    const app = {
        getLogger: () => logger,
        getID: () => 'app-id',
        getStatus: () => Promise.resolve('manually_enabled'),
    } as unknown as App;

    /** What the server makes of an interaction, as whoever is said. */
    const interact = async (body: Body, as = sender): Promise<Record<string, unknown>> => {
        const { payload, container, actionId, triggerId, mid } = body as Record<string, Record<string, unknown>>;
        // Newer servers look up the room that a client names beside a view.
        const base = { appId: 'app-id', user: as, triggerId, ...(body.room === undefined ? {} : { room: body.room }) };
        if (body.type === 'viewSubmit') {
            const context = new UIKitViewSubmitInteractionContext({ ...base, view: payload?.view } as never);
            const submissions = new Submissions(app, () => environment);
            return (await submissions.submit(context, accessors)) as unknown as Record<string, unknown>;
        }
        if (body.type === 'actionButton') {
            const { tmid, payload: { context: buttonContext } = {} } = body as Record<string, Record<string, unknown>>;
            const data = { ...base, room, actionId, buttonContext, threadId: tmid };
            const clicks = new ButtonClicks(app, () => environment);
            return (await clicks.press(new UIKitActionButtonInteractionContext(data as never), accessors)) as never;
        }
        const where = mid === undefined ? {} : { room };
        const data = { ...base, ...where, actionId, blockId: payload?.blockId, value: payload?.value, container };
        const clicks = new ButtonClicks(app, () => environment);
        return (await clicks.click(new UIKitBlockInteractionContext(data as never), accessors)) as never;
    };
    const formOf = (view: unknown) => new ClientForm(view as ShownView, (body) => interact(body));
    /** The button of that label under the last message that has one; pressing it answers the form that it opens, if it does. */
    const offered = (label: string) => {
        const messages = notices.map(({ message }) => ({ ...message, rid: room.id, blocks: message.blocks as never }));
        const all = messages.reverse().flatMap((message) => buttonsOf(message));
        const button = all.find(({ text }) => text.text === label);
        if (!button) {
            throw new Error(`There is no button ${label}`);
        }
        return button;
    };
    const pressing = (label: string) => {
        const { actionId, blockId, value } = offered(label);
        const payload = { blockId, value };
        const container = { type: 'message', id: 'm' };
        return () => interact({ type: 'blockAction', actionId, container, mid: 'm', payload });
    };
    const pressed = (label: string) => {
        const press = pressing(label);
        return async () => {
            const answer = await press();
            return answer.type === 'modal.open' ? formOf(answer.view) : undefined;
        };
    };
    /** What an answer opens beside the room. */
    const panelOf = (answer: Record<string, unknown>) => {
        if (answer.type !== 'contextual_bar.open') {
            throw new Error(`No panel was opened, but ${String(answer.type)}`);
        }
        return new ClientPanel(answer.view as ShownView, (body) => interact(body));
    };
    return {
        api,
        environment,
        sender,
        interact,
        formOf,
        log: invocation.log,
        /** What this client was asked to show in what is open, with which trigger id. */
        updates,
        /** Every message so far, what can be pressed below replies included, as it goes on. */
        get messages() {
            return notices.map(({ message }) => message);
        },
        /** The replies so far, without what can be pressed below them. */
        replies: () => notices.map(({ message }) => message.text ?? '').filter((text) => !isOffer(text)),
        /** Types a line; answers the form that it opens, if it does. */
        type: async (words: string[], triggerId = 'trigger-id') => {
            const before = views.length;
            const { context } = anInvocation({ ...parts, words, triggerId });
            await new IntegrationCommand(app, () => environment).executor(context, read, modify, http, persistence);
            const opened = views[before];
            return opened && formOf(opened.view);
        },
        pressed,
        /** What the button of that label carries. */
        pressedValue: (label: string) => offered(label).value ?? '',
        /** Presses the button of that label; answers what the client is answered. */
        pressedAnswer: (label: string) => pressing(label)(),
        /** Presses a button that the app added to the client. */
        pressAdded: (actionId: string, more: object = {}) =>
            interact({ type: 'actionButton', actionId, payload: { context: 'roomAction' }, ...more }),
        panelOf,
        /** Opens the panel from the room's menu. */
        openPanel: async () =>
            panelOf(await interact({ type: 'actionButton', actionId: 'room-integrations', payload: {} })),
        /** Presses the button of that label under the last message that has one; answers the form that it opens, if it does. */
        press: async (label: string) => pressed(label)(),
    };
}
