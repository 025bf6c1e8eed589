import type { IIncomingIntegration, IUser } from '@rocket.chat/core-typings';
import type { WebhookMessage } from '../messages/WebhookMessage.mts';
import type { ScriptEngine } from '../scripts/ScriptEngine.mts';
import { accept, refuse } from './HookRequest.mts';
import type { HookAnswer, HookRequest } from './HookRequest.mts';
import type { HookBody } from './parseHookBody.mts';

/** A hook’s call that passed the checks of its integration. */
export interface ScriptedCall {
    integration: IIncomingIntegration;
    request: HookRequest;
    body: HookBody;
    user: IUser;
}

/** What a script made of a call: the answer at once, or a message to post, perhaps as somebody else and with an answer of its own. */
export type ScriptedResult = { answer: HookAnswer } | { payload: WebhookMessage; user?: IUser; response?: unknown };

/** Runs `process_incoming_request` and reads what it returns. */
export async function runIncomingScript(scripts: ScriptEngine, call: ScriptedCall): Promise<ScriptedResult> {
    const outcome = await scripts.call(call.integration, {
        method: 'process_incoming_request',
        parameters: { request: describeRequest(call) },
    });
    switch (outcome.kind) {
        case 'evaluation-failed':
            return { answer: refuse(400, 'error-evaluating-script') };
        case 'run-failed':
            return { answer: refuse(400, 'error-running-script') };
        case 'no-method':
            return { answer: accept() };
        case 'value':
            return readResult(outcome.value, call.body);
    }
}

function readResult(value: unknown, body: HookBody): ScriptedResult {
    if (!value) {
        return { answer: accept() };
    }
    const { error, content, response, user } = value as Record<string, unknown>;
    if (error) {
        const body = typeof error === 'object' ? { ...error, success: false } : { success: false, error };
        return { answer: { status: 400, body } };
    }
    if (typeof content !== 'object' || content === null) {
        return { answer: refuse(400, 'error-running-script') };
    }
    return {
        payload: { separateResponse: body.separateResponse === true, ...content },
        user: user as IUser | undefined,
        response,
    };
}

function describeRequest({ request, body, user, integration }: ScriptedCall): Record<string, unknown> {
    const { url, headers, content } = request;
    const path = `${url.pathname}${url.search}`;
    return {
        url: {
            hash: url.hash,
            search: url.search,
            query: Object.fromEntries(url.searchParams),
            pathname: url.pathname,
            path,
        },
        url_raw: path,
        url_params: { integrationId: integration._id, token: request.token },
        content: body,
        content_raw: content,
        headers,
        body,
        user: { _id: user._id, name: user.name ?? '', username: user.username },
    };
}
