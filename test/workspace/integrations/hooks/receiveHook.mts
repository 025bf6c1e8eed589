import type { IIncomingIntegration, IIntegration, IUser } from '@rocket.chat/core-typings';
import { traitsOf } from '../../rest/ServerRelease.mts';
import { findOne } from '../../store/findOne.mts';
import { hasPermission } from '../../store/permissions.mts';
import type { ServerContext } from '../IntegrationContext.mts';
import { errorCode, sendWebhookMessage } from '../messages/sendWebhookMessage.mts';
import type { WebhookMessage, MessageDefaults } from '../messages/WebhookMessage.mts';
import { ScriptEngine } from '../scripts/ScriptEngine.mts';
import { accept, refuse } from './HookRequest.mts';
import type { HookAnswer, HookRequest } from './HookRequest.mts';
import { parseHookBody } from './parseHookBody.mts';
import { runIncomingScript } from './runIncomingScript.mts';
import type { ScriptedCall } from './runIncomingScript.mts';

interface Sending {
    integration: IIncomingIntegration;
    payload: WebhookMessage;
    user: IUser;
    response?: unknown;
}

/** What the newest servers answer for an id or token that they do not know. */
const unknownHook: HookAnswer = { status: 500, body: 'Internal Server Error', plain: true };

/**
 * `/hooks/<id>/<token>`: checks, runs the script if there is one, posts the message, and says what to answer; never throws a refusal.
 * Counting calls per URL and address is the HTTP server's part.
 */
export async function receiveHook(context: ServerContext, request: HookRequest): Promise<HookAnswer> {
    const { store, release } = context;
    const { integrationId, token } = request;
    // Of whatever type: the server does not look.
    const integration = (await findOne<IIntegration>(store.integrations, { _id: integrationId, token })) as
        IIncomingIntegration | undefined;
    if (!integration) {
        return unknownHook;
    }
    const user = await findOne(store.users, { _id: integration.userId });
    if (!user) {
        const reason = 'You must be logged in to do this.';
        return { status: 401, body: { success: false, error: reason, status: 'error', message: reason } };
    }
    if (!integration.enabled) {
        return refuse(503, 'Service Unavailable');
    }
    if (traitsOf(release).asksForImpersonation && !(await hasPermission(store, user._id, 'message-impersonate'))) {
        return refuse(400, 'error-user-lacks-message-impersonate-permission');
    }
    const { kind, fields } = parseHookBody(request);
    if (kind === 'refused') {
        return refuse(400, 'Integration payload must be a JSON object, not an array or primitive');
    }
    return kind === 'nothing' && !integration.scriptEnabled
        ? accept()
        : answerCall(context, { integration, user, request, body: fields });
}

async function answerCall(context: ServerContext, call: ScriptedCall): Promise<HookAnswer> {
    const { integration, user, body, request } = call;
    const { environment, scripts = new ScriptEngine(environment) } = context;
    // Without a body there is nothing to hand to a script, and an empty message is posted.
    const runs = request.method !== 'GET' && request.content !== '' && scripts.hasScript(integration);
    if (!runs) {
        return send(context, { integration, user, payload: body });
    }
    const result = await runIncomingScript(scripts, call);
    if ('answer' in result) {
        return result.answer;
    }
    const { payload, response } = result;
    return send(context, { integration, payload, response, user: result.user ?? user });
}

async function send(context: ServerContext, { integration, payload, user, response }: Sending): Promise<HookAnswer> {
    if ([payload.channel, payload.roomId].some(Boolean) && !integration.overrideDestinationChannelEnabled) {
        return refuse(400, 'overriding destination channel is disabled for this integration');
    }
    const { channel, alias, avatar, emoji } = integration;
    const defaults: MessageDefaults = { channel, alias, avatar, emoji };
    try {
        const marked = { ...payload, bot: { i: integration._id } };
        const responses = await sendWebhookMessage(context, { payload: marked, user, defaults });
        if (responses.length === 0) {
            return refuse(400, 'unknown-error');
        }
        if (response) {
            return typeof response === 'object' ? accept(response) : { status: 200, body: response };
        }
        const failed = responses.every((result) => 'error' in result);
        const detailed = payload.separateResponse ? { responses } : {};
        return failed ? { status: 400, body: { ...detailed, success: false } } : accept(detailed);
    } catch (error) {
        return refuse(400, errorCode(error));
    }
}
