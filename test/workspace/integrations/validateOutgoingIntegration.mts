import type { IOutgoingIntegration } from '@rocket.chat/core-typings';
import { meteorError, plainError } from '../rest/ServerError.mts';
import { findOne } from '../store/findOne.mts';
import { checkOutgoingTargets, outgoingChannels } from './channels/outgoingChannels.mts';
import type { OutgoingBody } from './IntegrationBody.mts';
import type { IntegrationContext } from './IntegrationContext.mts';
import { outgoingEvents } from './outgoingEvents.mts';
import { compileScript } from './scripts/compileScript.mts';
import { transpileSwitch } from './scripts/transpileSwitch.mts';

/** A valid outgoing webhook, not stored yet. */
export type ValidOutgoing = Omit<IOutgoingIntegration, '_id' | '_updatedAt'>;

const details = { function: 'validateOutgoing' };

/** Checks an outgoing webhook in the server's order and completes it with what is derived (`validateOutgoingIntegration.ts`). */
export async function validateOutgoingIntegration(
    context: IntegrationContext,
    body: OutgoingBody,
): Promise<ValidOutgoing> {
    const { store, user, now, release } = context;
    const urls = checkRequired(body);
    const channel = await outgoingChannels(context, body);
    const postAs = await findOne(store.users, { username: body.username });
    if (!postAs) {
        throw meteorError('error-invalid-user', 'Invalid user (did you delete the `rocket.cat` user?)', details);
    }
    const scriptEngine = body.scriptEngine ?? 'isolated-vm';
    const triggerWords = validTriggerWords(body);
    await checkOutgoingTargets(context, channel);
    return {
        ...body,
        urls,
        channel,
        userId: postAs._id,
        _createdAt: now(),
        _createdBy: { _id: user._id, username: user.username },
        triggerWords,
        scriptEngine,
        ...transpileSwitch(body, release),
        ...compileScript({ ...body, scriptEngine }, context),
        ...(body.runOnEdits === undefined ? {} : { runOnEdits: (body.runOnEdits as unknown) === true }),
        ...retries(body),
    };
}

function checkRequired(body: OutgoingBody): string[] {
    const required = { function: 'validateOutgoing._verifyRequiredFields' };
    if (!(body.event in outgoingEvents)) {
        throw meteorError('error-invalid-event-type', 'Invalid event type', required);
    }
    if (body.username.trim() === '') {
        throw meteorError('error-invalid-username', 'Invalid username', required);
    }
    if (usesOf(body.event).targetRoom && !body.targetRoom) {
        throw meteorError('error-invalid-targetRoom', 'Invalid Target Room', required);
    }
    const urls = strings(body.urls)?.filter((url) => url.trim() !== '') ?? [];
    if (urls.length === 0) {
        throw meteorError('error-invalid-urls', 'Invalid URLs', required);
    }
    return urls;
}

/** What an event uses; the server takes what every object inherits for an event, and breaks on it. */
function usesOf(event: OutgoingBody['event']): { targetRoom?: boolean } {
    if (!Object.hasOwn(outgoingEvents, event)) {
        throw plainError("Cannot read properties of undefined (reading 'targetRoom')");
    }
    return outgoingEvents[event];
}

function validTriggerWords({ event, triggerWords }: OutgoingBody): string[] | undefined {
    if (!outgoingEvents[event].triggerWords || !triggerWords) {
        return undefined;
    }
    const words = strings(triggerWords);
    if (!words) {
        throw meteorError('error-invalid-triggerWords', 'Invalid triggerWords', details);
    }
    return words.filter((word) => word.trim() !== '');
}

function strings(value: unknown): string[] | undefined {
    const listed = Array.isArray(value) && value.every((item) => typeof item === 'string');
    return listed ? value : undefined;
}

function retries({ retryFailedCalls, retryCount = 0, retryDelay }: OutgoingBody): Partial<ValidOutgoing> {
    if (!retryFailedCalls) {
        return {};
    }
    const count = Math.trunc(retryCount);
    return {
        retryCount: count > 0 ? count : 4,
        retryDelay: retryDelay?.trim() ? retryDelay.toLowerCase() : 'powers-of-ten',
    };
}
