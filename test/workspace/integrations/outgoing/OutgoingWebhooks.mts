import type { IMessage } from '@rocket.chat/core-typings';
import { findOne } from '../../store/findOne.mts';
import type { Activity, Replay } from '../../WorkspaceEvents.mts';
import type { ServerContext } from '../IntegrationContext.mts';
import { ScriptEngine } from '../scripts/ScriptEngine.mts';
import { deliver } from './deliver.mts';
import type { Delivery, DeliveryContext } from './Delivery.mts';
import { findTriggered } from './findTriggered.mts';
import type { OutgoingFields } from './describeTriggerEvent.mts';
import type { TriggerEvent } from './TriggerEvent.mts';

/** Runs work after so many milliseconds, unless the function it returns is called before. */
export type Schedule = (work: () => void, milliseconds: number) => () => void;

const onTimer: Schedule = (work, milliseconds) => {
    const timer = setTimeout(work, milliseconds);
    return () => {
        clearTimeout(timer);
    };
};

/** Fires outgoing webhooks for what happens in a workspace; one serves all instances that share a store and its events. */
export class OutgoingWebhooks {
    private readonly underWay = new Set<Promise<void>>();
    private readonly scheduled = new Set<() => void>();
    private readonly ending = new AbortController();
    private readonly deliveries: DeliveryContext;

    constructor(
        private readonly context: ServerContext,
        private readonly schedule: Schedule = onTimer,
    ) {
        this.deliveries = {
            ...context,
            scripts: context.scripts ?? new ScriptEngine(context.environment),
            signal: this.ending.signal,
            later: this.later,
        };
    }

    /** Begins to listen. */
    start(): void {
        this.context.events.on('message', this.onMessage).on('activity', this.fire).on('replay', this.onReplay);
    }

    /** Ends listening, calls under way and retries to come. */
    async stop(): Promise<void> {
        this.context.events.off('message', this.onMessage).off('activity', this.fire).off('replay', this.onReplay);
        this.ending.abort();
        this.scheduled.forEach((cancel) => {
            cancel();
        });
        await this.settled();
    }

    /** Resolves when every call, but for retries to come, has been made and dealt with. */
    async settled(): Promise<void> {
        while (this.underWay.size > 0) {
            await Promise.all(this.underWay);
        }
    }

    private readonly fire = (trigger: Activity | TriggerEvent): void => {
        this.track(this.deliverAll(trigger));
    };

    private readonly onMessage = (message: IMessage): void => {
        // Messages of the system itself, such as "joined", are none that somebody sent.
        if (!message.t) {
            this.track(
                findOne(this.context.store.rooms, { _id: message.rid }).then((room) =>
                    this.deliverAll({ event: 'sendMessage', message, room }),
                ),
            );
        }
    };

    private readonly onReplay = (replay: Replay): void => {
        this.track(this.replay(replay));
    };

    private readonly later = (delivery: Delivery, milliseconds: number): void => {
        if (this.ending.signal.aborted) {
            return;
        }
        const cancel = this.schedule(() => {
            this.scheduled.delete(cancel);
            this.track(deliver(this.deliveries, delivery));
        }, milliseconds);
        this.scheduled.add(cancel);
    };

    private async deliverAll(trigger: TriggerEvent): Promise<void> {
        for (const integration of await findTriggered(this.context.store, trigger)) {
            for (const url of integration.urls ?? []) {
                this.track(deliver(this.deliveries, { integration, url, trigger, tries: 0 }));
            }
        }
    }

    private async replay({ integration, history }: Replay): Promise<void> {
        const { users, messages, rooms } = this.context.store;
        const { message_id, channel_id, user_id, owner } = (history.data ?? {}) as OutgoingFields;
        const trigger: TriggerEvent = {
            event: history.event,
            message: await findOne(messages, { _id: message_id ?? '' }),
            room: await findOne(rooms, { _id: channel_id ?? '' }),
            user: await findOne(users, { _id: user_id ?? '' }),
            owner: await findOne(users, { _id: (owner as { _id?: string } | undefined)?._id ?? '' }),
        };
        await deliver(this.deliveries, { integration, url: history.url ?? '', trigger, tries: 0 });
    }

    private track(work: Promise<void>): void {
        // A webhook that breaks must not take the workspace down: what went wrong with a call stands in its record.
        const tracked = work
            .catch(() => undefined)
            .finally(() => {
                this.underWay.delete(tracked);
            });
        this.underWay.add(tracked);
    }
}
