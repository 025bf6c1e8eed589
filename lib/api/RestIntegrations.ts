import { managePermissions } from '../access/PermissionRoles';
import type { Outcome } from '../Outcome';
import { andThen, fail, succeed } from '../Outcome';
import type { Failure } from '../Failure';
import { endpoints } from './endpoints';
import type { JsonObject } from '../JsonObject';
import type { RestClient } from './RestClient';
import { fieldNames, fieldOf } from '../integrations/fields/fields';
import type { Integration } from '../integrations/Integration';
import type { CreateBody, HistoryPage, Integrations, ListQuery, Page } from '../integrations/Integrations';
import { kindOf, typeOf } from '../integrations/kinds';
import { readIntegration } from './readIntegration';
import { wrongShape } from './readResponse';

/** Errors of `integrations.get` for an unknown id, and for one that the account may not see. */
const NONE_TO_SEE = ['The integration does not exists.', 'not-authorized'];

/** The API validators' error about an unknown field. */
const UNKNOWN_FIELD = /additional propert(?:y|ies)/;

/** A rejected call. */
interface Refused {
    readonly ok: false;
    readonly failure: Extract<Failure, { kind: 'rejected' }>;
}

/** Integrations over the workspace's REST API. */
export class RestIntegrations implements Integrations {
    constructor(private readonly client: RestClient) {}

    async create(body: CreateBody): Promise<Outcome<Integration>> {
        const kind = kindOf(body.type);
        const needsAny = kind && managePermissions(kind);
        const answer = await this.client.call(endpoints.createIntegration, { body, needsAny });
        return oneOf(isUnknownField(answer) && withoutNewer(body) ? unknownField(answer) : answer, true);
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
                : wrongShape(),
        );
    }

    /** A server that does not know a field rejects the whole body without applying it, so the call is repeated without the newer fields. */
    async update({ id }: Integration, body: CreateBody): Promise<Outcome<Integration>> {
        const send = (content: object) =>
            this.client.call(endpoints.updateIntegration, { body: { ...content, integrationId: id } });
        const answer = await send(body);
        const known = withoutNewer(body);
        return oneOf(known && isUnknownField(answer) ? await send(known) : answer, true);
    }

    async remove({ id, kind }: Integration): Promise<Outcome<void>> {
        const body = { type: typeOf(kind), integrationId: id };
        // The response contains the removed integration.
        return nothingOf(await oneOf(await this.client.call(endpoints.removeIntegration, { body }), true));
    }

    async history({ id }: Integration, page: { offset: number; count: number }): Promise<Outcome<HistoryPage>> {
        const query = { id, offset: String(page.offset), count: String(page.count) };
        return andThen(this.client.call(endpoints.integrationHistory, { query }), ({ history, total }) =>
            Array.isArray(history) && typeof total === 'number' ? succeed({ entries: history, total }) : wrongShape(),
        );
    }

    async replay({ id }: Integration, historyId: string): Promise<Outcome<void>> {
        const body = { integrationId: id, historyId };
        return nothingOf(await this.client.call(endpoints.replayOutgoing, { body }));
    }
}

function isUnknownField(answer: Outcome<JsonObject>): answer is Refused {
    return !answer.ok && answer.failure.kind === 'rejected' && UNKNOWN_FIELD.test(answer.failure.error);
}

/** Gives the rejection a type of its own, as the API has one for all invalid bodies. */
function unknownField({ failure }: Refused): Outcome<JsonObject> {
    return fail({ ...failure, errorType: 'unknown-field' });
}

/** The body without fields that older servers do not know; undefined where it has none. */
function withoutNewer(body: CreateBody): object | undefined {
    const newer = fieldNames().filter((name) => fieldOf(name).offUnlessSent === true);
    const known = Object.entries(body).filter(([name]) => !newer.some((it) => it === name));
    return known.length < Object.keys(body).length ? Object.fromEntries(known) : undefined;
}

function oneOf(answer: Outcome<JsonObject>, outcomeUnknown: boolean): Promise<Outcome<Integration>> {
    return andThen(answer, (value) => {
        const integration = readIntegration(value.integration);
        return integration ? succeed(integration) : wrongShape(outcomeUnknown);
    });
}

function nothingOf(answer: Outcome<unknown>): Outcome<void> {
    return answer.ok ? succeed(undefined) : answer;
}
