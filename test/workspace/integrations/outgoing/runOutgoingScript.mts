import type { WebhookMessage } from '../messages/WebhookMessage.mts';
import type { ScriptCall } from '../scripts/ScriptEngine.mts';
import type { OutgoingReply, OutgoingRequest } from './callUrl.mts';
import type { Attempt } from './Delivery.mts';

/** A request that a script may have changed, stripped of what a call needs, or given a message to post first. */
export type PreparedRequest = Partial<OutgoingRequest> & { message?: WebhookMessage };

/** The request to make: the usual one, or what `prepare_outgoing_request` made of it; undefined when the script stopped or failed. */
export async function prepareRequest(attempt: Attempt): Promise<PreparedRequest | undefined> {
    const usual = {
        params: {},
        method: 'POST',
        url: attempt.url,
        data: attempt.fields,
        headers: { 'User-Agent': 'Rocket.Chat' },
    };
    const result = await runScript(attempt, { method: 'prepare_outgoing_request', parameters: { request: usual } });
    if (result === 'absent') {
        return usual;
    }
    // A text, a number or true is a request without anything.
    return result.value ? (Object(result.value) as PreparedRequest) : undefined;
}

/** What `process_outgoing_response` makes of the reply: a message to post, false to stop, or undefined to go on as without a script. */
export async function processReply(
    attempt: Attempt,
    request: PreparedRequest,
    { status, headers, content }: OutgoingReply,
): Promise<WebhookMessage | false | undefined> {
    const response = { error: null, status_code: status, content, content_raw: content, headers };
    const result = await runScript(attempt, { method: 'process_outgoing_response', parameters: { request, response } });
    if (result === 'absent') {
        return undefined;
    }
    if (result.value === false) {
        return false;
    }
    const { content: message } = Object(result.value) as { content?: WebhookMessage };
    if (!message) {
        return undefined;
    }
    return message;
}

async function runScript(attempt: Attempt, call: ScriptCall): Promise<'absent' | { value?: unknown }> {
    const { context, integration, history } = attempt;
    if (!context.scripts.hasScript(integration)) {
        return 'absent';
    }
    const outcome = await context.scripts.call(integration, call);
    switch (outcome.kind) {
        case 'value':
            return { value: outcome.value };
        case 'run-failed':
            await history.fail(`execute-script-error-running-${call.method}`, outcome.failure.stack);
            return {};
        case 'evaluation-failed':
        case 'no-method':
            return 'absent';
    }
}
