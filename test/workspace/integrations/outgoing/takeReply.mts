import type { OutgoingReply } from './callUrl.mts';
import type { Attempt } from './Delivery.mts';
import { postReply } from './postReply.mts';
import { retryDelay } from './retryDelay.mts';
import { processReply } from './runOutgoingScript.mts';
import type { PreparedRequest } from './runOutgoingScript.mts';
import type { WebhookMessage } from '../messages/WebhookMessage.mts';

const successes = [200, 201, 202];
/** A JSON answer, which is a message where it has what a message has. */
type Answer = WebhookMessage & { user_name?: unknown };

const jsonTypes = ['application/json', 'text/javascript', 'application/javascript', 'application/x-javascript'];

/** Deals with what a URL answered: the script's word counts first, then the status, then a message in the JSON. */
export async function takeReply(attempt: Attempt, request: PreparedRequest, reply: OutgoingReply): Promise<void> {
    const { history } = attempt;
    const processed = await processReply(attempt, request, reply);
    const answer = messageIn(reply);
    if (processed) {
        const sent = await postReply(attempt, { message: processed, naming: answer });
        await (sent
            ? history.finish('after-process-send-message', { processSentMessage: sent as [] })
            : history.finish('after-process-send-message-failed'));
    } else if (processed === false) {
        await history.finish('after-process-false-result');
    } else if (reply.content === '' || !successes.includes(reply.status)) {
        await takeFailure(attempt, reply);
    } else {
        await postContent(attempt, answer);
    }
}

async function postContent(attempt: Attempt, message: Answer | undefined): Promise<void> {
    if (!message?.text && !message?.attachments) {
        return;
    }
    const sent = await postReply(attempt, { message, naming: message });
    await (sent
        ? attempt.history.finish('url-response-sent-message', { resultMessage: sent })
        : attempt.history.finish('after-http-call-send-message-failed'));
}

function messageIn({ headers, content }: OutgoingReply): Answer | undefined {
    const [contentType = ''] = (headers['content-type'] ?? '').split(';');
    if (!jsonTypes.includes(contentType)) {
        return undefined;
    }
    try {
        return (JSON.parse(content) as Answer | null) ?? undefined;
    } catch {
        return undefined;
    }
}

async function takeFailure(attempt: Attempt, { status, content }: OutgoingReply): Promise<void> {
    const { context, history, integration } = attempt;
    if (status === 410 && content !== '') {
        await history.fail('after-process-http-status-410');
        await context.store.integrations.updateAsync(
            { _id: integration._id },
            { $set: { enabled: false, _updatedAt: context.now() } },
        );
    } else if (status === 500 && content !== '') {
        await history.fail('after-process-http-status-500');
    } else {
        await retry(attempt);
    }
}

async function retry({ context, history, integration, url, trigger, tries }: Attempt): Promise<void> {
    const { retryFailedCalls, retryCount = 0, retryDelay: delay = '' } = integration;
    if (!retryFailedCalls || retryCount === 0) {
        await history.fail('failed-and-not-configured-to-retry');
        return;
    }
    if (tries >= retryCount || delay === '') {
        await history.fail('too-many-retries');
        return;
    }
    const milliseconds = retryDelay(delay, tries);
    if (milliseconds === undefined) {
        await history.fail('failed-and-retry-delay-is-invalid', "The integration's retryDelay setting is invalid.");
        return;
    }
    await history.fail(`going-to-retry-${tries + 1}`);
    context.later({ integration, url, trigger, tries: tries + 1 }, milliseconds);
}
