import type { IOutgoingIntegration } from '@rocket.chat/core-typings';
import { outgoingEvents } from '../outgoingEvents.mts';
import type { TriggerEvent } from './TriggerEvent.mts';

/** That an integration is to run, and which of its trigger words the message has. */
export interface TriggerMatch {
    triggerWord?: string;
}

/**
 * Whether an integration runs for this: edited messages need `runOnEdits`; where there are trigger words, the message must start with one or,
 * with `triggerWordAnywhere`, contain it, in the same case.
 */
export function matchTrigger(integration: IOutgoingIntegration, trigger: TriggerEvent): TriggerMatch | undefined {
    const { triggerWords = [], triggerWordAnywhere, runOnEdits } = integration;
    const { event, message } = trigger;
    if (message?.editedAt && !runOnEdits) {
        return undefined;
    }
    if (!outgoingEvents[event].triggerWords || triggerWords.length === 0) {
        return {};
    }
    const text = message?.msg ?? '';
    const triggerWord = triggerWords.find((word) =>
        triggerWordAnywhere ? text.includes(word) : text.startsWith(word),
    );
    return triggerWord === undefined ? undefined : { triggerWord };
}
