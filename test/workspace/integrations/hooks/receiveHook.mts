import type { IIncomingIntegration, IUser } from '@rocket.chat/core-typings';
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
    response?: Record<string, unknown>;
}

/**
 * `/hooks/<id>/<token>`: checks, runs the script if there is one, posts the message, and says what to answer; never throws a refusal.
 * Counting calls per URL and address is the HTTP server's part.
 */
export async function receiveHook(context: ServerContext, request: HookRequest): Promise<HookAnswer> {
    const { store } = context;
    const { integrationId, token } = request;
    const integration = await findOne(store.integrations, { _id: integrationId, token });
    if (integration?.type !== 'webhook-incoming') {
        return refuse(500, 'Invalid integration id or token provided.');
    }
    const user = await findOne(store.users, { _id: integration.userId });
    if (!user) {
        const reason = 'You must be logged in to do this.';
        return { status: 401, body: { success: false, error: reason, status: 'error', message: reason } };
    }
    if (!integration.enabled) {
        return refuse(503, 'Service Unavailable');
    }
    if (!(await hasPermission(store, user._id, 'message-impersonate'))) {
        return refuse(400, 'error-user-lacks-message-impersonate-permission');
    }
    const body = parseHookBody(request);
    return body
        ? answerCall(context, { integration, user, request, body })
        : refuse(400, 'Integration payload must be a JSON object, not an array or primitive');
}

async function answerCall(context: ServerContext, call: ScriptedCall): Promise<HookAnswer> {
    const { integration, user, body } = call;
    const { environment, scripts = new ScriptEngine(environment) } = context;
    if (!scripts.hasScript(integration)) {
        const empty = Object.keys(body).length === 0 && !integration.scriptEnabled;
        return empty ? accept() : send(context, { integration, user, payload: body });
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
            return accept(response);
        }
        const failed = responses.every((result) => 'error' in result);
        const detailed = payload.separateResponse ? { responses } : {};
        return failed ? { status: 400, body: { ...detailed, success: false } } : accept(detailed);
    } catch (error) {
        return refuse(400, errorCode(error));
    }
}
