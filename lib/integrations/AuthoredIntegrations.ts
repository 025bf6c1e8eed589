import type { Author, Authors } from '../accounts/Authors';
import type { Outcome } from '../Failure';
import type { CreateBody } from './createBody';
import type { Integration } from './Integration';
import type { Integrations } from './Integrations';

/** Integrations through the service account: what a person has it create is recorded as theirs. */
export class AuthoredIntegrations implements Integrations {
    constructor(
        private readonly integrations: Integrations,
        private readonly authors: Authors,
        private readonly author: Author,
    ) {}

    async create(body: CreateBody): Promise<Outcome<Integration>> {
        const created = await this.integrations.create(body);
        if (created.ok) {
            await this.authors.record(created.value.id, this.author);
        }
        return created;
    }
}
