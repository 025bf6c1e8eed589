import type { Outcome } from '../Outcome';
import { fail, succeed } from '../Outcome';
import { endpoints } from './endpoints';
import type { JsonObject } from './readResponse';
import type { RestClient } from './RestClient';
import type { Integration } from '../integrations/Integration';
import type { CreateBody, HistoryPage, Integrations, ListQuery, Page } from '../integrations/Integrations';
import { typeOf } from '../integrations/kinds';
import { readIntegration } from './readIntegration';

/** What `integrations.get` says of an id it does not know, and of one that the account may not see. */
const NONE_TO_SEE = ['The integration does not exists.', 'not-authorized'];

/** Integrations over the workspace's REST API. */
export class RestIntegrations implements Integrations {
    constructor(private readonly client: RestClient) {}

    async create(body: CreateBody): Promise<Outcome<Integration>> {
        return oneOf(await this.client.call(endpoints.createIntegration, { body }), true);
    }

    async get(id: string): Promise<Outcome<Integration | undefined>> {
        const answer = await this.client.call(endpoints.getIntegration, { query: { integrationId: id } });
        const none = !answer.ok && answer.failure.kind === 'rejected' && NONE_TO_SEE.includes(answer.failure.error);
        return none ? succeed(undefined) : oneOf(answer, false);
    }

    async list({ kind, name, offset, count }: ListQuery): Promise<Outcome<Page>> {
        const query = {
            offset: String(offset),
            count: String(count),
            ...(kind === undefined ? {} : { type: typeOf(kind) }),
            ...(name === undefined ? {} : { name }),
        };
        const answer = await this.client.call(endpoints.listIntegrations, { query });
        if (!answer.ok) {
            return answer;
        }
        const { integrations, total } = answer.value;
        if (!Array.isArray(integrations) || typeof total !== 'number') {
            return fail({ kind: 'invalid-response', status: 200, what: 'wrong-shape', outcomeUnknown: false });
        }
        const read = integrations.map(readIntegration).filter((it) => it !== undefined);
        return succeed({ integrations: read, total });
    }

    async update({ id }: Integration, body: CreateBody): Promise<Outcome<Integration>> {
        return oneOf(
            await this.client.call(endpoints.updateIntegration, { body: { ...body, integrationId: id } }),
            true,
        );
    }

    async remove({ id, kind }: Integration): Promise<Outcome<void>> {
        const body = { type: typeOf(kind), integrationId: id };
        // What was removed is in the answer.
        return nothingOf(oneOf(await this.client.call(endpoints.removeIntegration, { body }), true));
    }

    async history({ id }: Integration, page: { offset: number; count: number }): Promise<Outcome<HistoryPage>> {
        const query = { id, offset: String(page.offset), count: String(page.count) };
        const answer = await this.client.call(endpoints.integrationHistory, { query });
        if (!answer.ok) {
            return answer;
        }
        const { history, total } = answer.value;
        return Array.isArray(history) && typeof total === 'number'
            ? succeed({ entries: history, total })
            : fail({ kind: 'invalid-response', status: 200, what: 'wrong-shape', outcomeUnknown: false });
    }

    async replay({ id }: Integration, historyId: string): Promise<Outcome<void>> {
        const body = { integrationId: id, historyId };
        return nothingOf(await this.client.call(endpoints.replayOutgoing, { body }));
    }
}

function oneOf(answer: Outcome<JsonObject>, outcomeUnknown: boolean): Outcome<Integration> {
    if (!answer.ok) {
        return answer;
    }
    const integration = readIntegration(answer.value.integration);
    return integration
        ? succeed(integration)
        : fail({ kind: 'invalid-response', status: 200, what: 'wrong-shape', outcomeUnknown });
}

function nothingOf(answer: Outcome<unknown>): Outcome<void> {
    return answer.ok ? succeed(undefined) : answer;
}
