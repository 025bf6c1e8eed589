import { managePermissions } from '../access/PermissionRoles';
import type { Outcome } from '../Outcome';
import { andThen, fail, succeed } from '../Outcome';
import type { Failure } from '../Failure';
import { endpoints } from './endpoints';
import type { JsonObject } from './readResponse';
import type { RestClient } from './RestClient';
import type { Integration } from '../integrations/Integration';
import type { CreateBody, HistoryPage, Integrations, ListQuery, Page } from '../integrations/Integrations';
import { kindOf, typeOf } from '../integrations/kinds';
import { readIntegration } from './readIntegration';

/** What `integrations.get` says of an id it does not know, and of one that the account may not see. */
const NONE_TO_SEE = ['The integration does not exists.', 'not-authorized'];

/** Integrations over the workspace's REST API. */
export class RestIntegrations implements Integrations {
    constructor(private readonly client: RestClient) {}

    async create(body: CreateBody): Promise<Outcome<Integration>> {
        const kind = kindOf(body.type);
        const needsAny = kind && managePermissions(kind);
        return oneOf(await this.client.call(endpoints.createIntegration, { body, needsAny }), true);
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
        return andThen(this.client.call(endpoints.listIntegrations, { query }), ({ integrations, total }) =>
            Array.isArray(integrations) && typeof total === 'number'
                ? succeed({ integrations: integrations.map(readIntegration).filter((it) => it !== undefined), total })
                : fail(wrongShape(false)),
        );
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
        return nothingOf(await oneOf(await this.client.call(endpoints.removeIntegration, { body }), true));
    }

    async history({ id }: Integration, page: { offset: number; count: number }): Promise<Outcome<HistoryPage>> {
        const query = { id, offset: String(page.offset), count: String(page.count) };
        return andThen(this.client.call(endpoints.integrationHistory, { query }), ({ history, total }) =>
            Array.isArray(history) && typeof total === 'number'
                ? succeed({ entries: history, total })
                : fail(wrongShape(false)),
        );
    }

    async replay({ id }: Integration, historyId: string): Promise<Outcome<void>> {
        const body = { integrationId: id, historyId };
        return nothingOf(await this.client.call(endpoints.replayOutgoing, { body }));
    }
}

function oneOf(answer: Outcome<JsonObject>, outcomeUnknown: boolean): Promise<Outcome<Integration>> {
    return andThen(answer, (value) => {
        const integration = readIntegration(value.integration);
        return integration ? succeed(integration) : fail(wrongShape(outcomeUnknown));
    });
}

function wrongShape(outcomeUnknown: boolean): Failure {
    return { kind: 'invalid-response', status: 200, what: 'wrong-shape', outcomeUnknown };
}

function nothingOf(answer: Outcome<unknown>): Outcome<void> {
    return answer.ok ? succeed(undefined) : answer;
}
