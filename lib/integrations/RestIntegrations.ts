import type { Outcome } from '../Failure';
import { fail, succeed } from '../Failure';
import { endpoints } from '../rest/endpoints';
import type { RestClient } from '../rest/RestClient';
import type { CreateBody } from './createBody';
import type { Integration } from './Integration';
import { readIntegration } from './Integration';
import type { Integrations } from './Integrations';

/** Integrations over the workspace's REST API. */
export class RestIntegrations implements Integrations {
    constructor(private readonly client: RestClient) {}

    async create(body: CreateBody): Promise<Outcome<Integration>> {
        const answer = await this.client.call(endpoints.createIntegration, { body });
        if (!answer.ok) {
            return answer;
        }
        const integration = readIntegration(answer.value.integration);
        return integration
            ? succeed(integration)
            : fail({ kind: 'gibberish', status: 200, what: 'wrong-shape', outcomeUnknown: true });
    }
}
