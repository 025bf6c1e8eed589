import type { IOutgoingIntegration } from '@rocket.chat/core-typings';
import { findOne } from '../../store/findOne.mts';
import type { ServerContext } from '../IntegrationContext.mts';
import { isServerError } from '../../rest/ServerError.mts';
import { callUrl, isCallFailure } from './callUrl.mts';
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
    const fields = await describeTriggerEvent(context.store, trigger, { integration, match });
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
    const sent = await postReply(attempt, { message, naming: attempt.fields });
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
    // What breaks before the call leaves the record at the step it has come to.
    const authorization = authorizationOf(request);
    await history.record('pre-http-call', { url, httpCallData: data as Record<string, unknown> | undefined });
    if (data && !request.headers) {
        throw new TypeError("Cannot set properties of undefined (setting 'Content-Type')");
    }
    const headers = { ...request.headers, ...authorization };
    try {
        const reply = await callUrl({ ...request, url, method, headers }, attempt.context.signal);
        await history.record('after-http-call', { httpResult: reply.content });
        await takeReply(attempt, request, reply);
    } catch (error) {
        await history.record('after-http-call', { httpError: describeError(error), httpResult: null });
    }
}

function authorizationOf({ auth, headers }: PreparedRequest): Record<string, string> {
    if (!auth) {
        return {};
    }
    if (!auth.includes(':') || !headers) {
        throw new Error('auth option should be of the form "username:password"');
    }
    return { Authorization: `Basic ${Buffer.from(auth).toString('base64')}` };
}

/** An error as the database keeps it: one of Meteor's with its code, one of the call with its message, any other without anything. */
function describeError(error: unknown): object {
    if (isServerError(error) && error.kind === 'meteor-error') {
        const { code, reason, details, message } = error;
        return { isClientSafe: true, error: code, reason, details, message, errorType: 'Meteor.Error' };
    }
    return isCallFailure(error) ? { message: error.message, type: 'system' } : {};
}
