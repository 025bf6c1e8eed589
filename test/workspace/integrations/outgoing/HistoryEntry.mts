import type { IIntegrationHistory, IOutgoingIntegration, OutgoingIntegrationEvent } from '@rocket.chat/core-typings';
import type { ServerContext } from '../IntegrationContext.mts';
import { objectId } from '../../store/objectId.mts';
import { withoutEmpty } from '../withoutEmpty.mts';

/** What a step adds to the record; `httpResult` is kept as JSON text, null included. */
export type HistoryFields = Partial<Omit<IIntegrationHistory, '_id' | 'step' | 'httpResult' | 'httpError'>> & {
    resultMessage?: unknown;
    httpResult?: string | null;
    httpError?: object;
};

/** The record of one call of an outgoing webhook, written step by step (`updateHistory.ts`). */
export class HistoryEntry {
    private constructor(
        private readonly context: ServerContext,
        private readonly id: string,
    ) {}

    /** Starts a record, which keeps the integration as it is now. */
    static async open(
        context: ServerContext,
        integration: IOutgoingIntegration,
        event: OutgoingIntegrationEvent,
    ): Promise<HistoryEntry> {
        const id = objectId();
        // `finished` is not there until it is true, whatever the types say.
        const started: Omit<IIntegrationHistory, 'finished'> = {
            _id: id,
            type: 'outgoing-webhook',
            step: 'start-execute-trigger-url',
            integration,
            event,
            ranPrepareScript: false,
            _createdAt: context.now(),
            _updatedAt: context.now(),
        };
        await context.store.integrationHistory.insertAsync(started as IIntegrationHistory);
        return new HistoryEntry(context, id);
    }

    /** Writes how far the call has come. */
    async record(step: string, fields: HistoryFields = {}): Promise<void> {
        const { store, now } = this.context;
        const { httpResult } = fields;
        const result = httpResult === undefined ? {} : { httpResult: JSON.stringify(httpResult) };
        // What is not said of a step overwrites what was said before: `data` ends empty (issue 31160).
        const changes = withoutEmpty({ data: {}, ...fields, ...result, step, _updatedAt: now() });
        await store.integrationHistory.updateAsync({ _id: this.id }, { $set: changes });
    }

    /** Writes a last step. */
    async finish(step: string, fields: HistoryFields = {}): Promise<void> {
        await this.record(step, { ...fields, finished: true });
    }

    /** Writes a step that says what went wrong. */
    async fail(step: string, errorStack?: string): Promise<void> {
        await this.record(step, { error: true, errorStack });
    }
}
