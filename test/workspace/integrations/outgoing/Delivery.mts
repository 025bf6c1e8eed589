import type { IOutgoingIntegration } from '@rocket.chat/core-typings';
import type { ServerContext } from '../IntegrationContext.mts';
import type { ScriptEngine } from '../scripts/ScriptEngine.mts';
import type { OutgoingFields } from './describeTriggerEvent.mts';
import type { HistoryEntry } from './HistoryEntry.mts';
import type { TriggerEvent } from './TriggerEvent.mts';

/** One call that is to be made: of whom, because of what, and for the how-manieth time again. */
export interface Delivery {
    integration: IOutgoingIntegration;
    url: string;
    trigger: TriggerEvent;
    tries: number;
}

/** What deliveries work with: scripts, a signal that ends all calls, and a clock for trying again. */
export interface DeliveryContext extends ServerContext {
    scripts: ScriptEngine;
    signal: AbortSignal;
    later(delivery: Delivery, milliseconds: number): void;
}

/** A delivery under way. */
export interface Attempt extends Delivery {
    context: DeliveryContext;
    history: HistoryEntry;
    fields: OutgoingFields;
}
