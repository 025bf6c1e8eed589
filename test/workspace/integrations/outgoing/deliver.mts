import type { IOutgoingIntegration } from '@rocket.chat/core-typings';
import { findOne } from '../../store/findOne.mts';
import type { ServerContext } from '../IntegrationContext.mts';
import { errorCode } from '../messages/sendWebhookMessage.mts';
import { callUrl } from './callUrl.mts';
import type { Attempt, Delivery, DeliveryContext } from './Delivery.mts';
import { describeTriggerEvent } from './describeTriggerEvent.mts';
import { HistoryEntry } from './HistoryEntry.mts';
import { matchTrigger } from './matchTrigger.mts';
import { postReply } from './postReply.mts';
import { prepareRequest } from './runOutgoingScript.mts';
import type { PreparedRequest } from './runOutgoingScript.mts';
import { takeReply } from './takeReply.mts';

/** Calls one URL of an outgoing webhook, if it is still enabled and meant, and deals with the reply; each call has a record of its own. */
export async function deliver(context: DeliveryContext, delivery: Delivery): Promise<void> {
    const { integration, trigger } = delivery;
    const match = matchTrigger(integration, trigger);
    if (!match || !(await isEnabled(context, integration))) {
        return;
    }
    const history = await HistoryEntry.open(context, integration, trigger.event);
    const fields = await describeTriggerEvent(context.store, trigger, { integration, match, now: context.now });
    await history.record('mapped-args-to-data', { data: fields, triggerWord: match.triggerWord });
    const attempt: Attempt = { ...delivery, context, history, fields };
    const request = await prepareRequest(attempt);
    await history.record('after-maybe-ran-prepare', { ranPrepareScript: true });
    if (!request) {
        await history.finish('after-prepare-no-opts');
    } else if (await postPrepared(attempt, request)) {
        await call(attempt, request);
    }
}

async function isEnabled({ store }: ServerContext, { _id }: IOutgoingIntegration): Promise<boolean> {
    return (await findOne(store.integrations, { _id }))?.enabled ?? false;
}

async function postPrepared(attempt: Attempt, { message }: PreparedRequest): Promise<boolean> {
    if (!message) {
        return true;
    }
    const sent = await postReply(attempt, message);
    if (!sent) {
        await attempt.history.finish('after-prepare-send-message-failed');
        return false;
    }
    await attempt.history.record('after-prepare-send-message', { prepareSentMessage: sent as [] });
    return true;
}

async function call(attempt: Attempt, request: PreparedRequest): Promise<void> {
    const { history } = attempt;
    const { url, method, data } = request;
    if (!url || !method) {
        await history.finish('after-prepare-no-url_or_method');
        return;
    }
    await history.record('pre-http-call', { url, httpCallData: data as Record<string, unknown> | undefined });
    try {
        const reply = await callUrl({ ...request, url, method }, attempt.context.signal);
        await history.record('after-http-call', { httpResult: reply.content });
        await takeReply(attempt, request, reply);
    } catch (error) {
        await history.record('after-http-call', { httpError: { message: errorCode(error) } });
    }
}
