import type { Access, Manageable } from '../access/Access';
import { joinRefusals } from '../access/joinRefusals';
import type { Authors } from './Authors';
import type { Failure } from '../Failure';
import { mayHaveBeenApplied } from '../Failure';
import type { Outcome } from '../Outcome';
import { andThen, fail, succeed } from '../Outcome';
import { once } from '../once';
import type { Integration } from '../integrations/Integration';
import type { CreateBody, HistoryPage, Integrations, ListQuery, Page } from '../integrations/Integrations';
import { kindOf, kinds } from '../integrations/kinds';
import type { ListFilter } from '../integrations/search/readPages';
import { readAll, readBudget } from '../integrations/search/readPages';

/**
 * Integrations through the service account, which has more permissions than the sender: what the server would hide from the
 * sender does not exist here, and an integration that it creates has the sender as its author.
 */
export class GuardedIntegrations implements Integrations {
    private readonly ownIds = once(async () => {
        const sender = await this.access.sender();
        return sender.ok ? this.authors.idsBy(sender.value.id) : new Set<string>();
    });

    private readonly own = new Map<string, Promise<Outcome<Page>>>();
    private readonly budget = readBudget();

    constructor(
        private readonly integrations: Integrations,
        private readonly access: Access,
        private readonly authors: Authors,
    ) {}

    /** Callers must have asked `Access.mayCreate`, which knows the reach of the new one. */
    async create(body: CreateBody): Promise<Outcome<Integration>> {
        const [created, sender] = await Promise.all([this.integrations.create(body), this.access.sender()]);
        if (created.ok && sender.ok) {
            const author = { userId: sender.value.id, username: sender.value.username };
            // The integration exists by now: its id and token must not be lost if the record fails.
            const recorded = await this.authors.record(created.value.id, author).then(
                () => true,
                () => false,
            );
            return recorded ? succeed({ ...created.value, author }) : created;
        }
        return created.ok || !mayHaveBeenApplied(created.failure) ? created : this.unseenByOwner(created.failure, body);
    }

    /** What is not known to be anybody's is shown to nobody who sees only their own. */
    private async unseenByOwner(failure: Failure, { type }: CreateBody): Promise<Outcome<never>> {
        const kind = kindOf(type);
        const scope = kind && (await this.access.mayManage(kind));
        return fail(scope?.ok === true && scope.value === 'own' ? ({ ...failure, unseen: true } as Failure) : failure);
    }

    async get(id: string): Promise<Outcome<Integration | undefined>> {
        const scopes = await Promise.all(kinds.map((kind) => this.access.mayManage(kind)));
        // Without any permission the sender learns nothing, not even the kind, and no call is made.
        const refusals = scopes.flatMap((scope) => (scope.ok ? [] : [scope.failure]));
        if (refusals.length === scopes.length) {
            return fail(joinRefusals(refusals));
        }
        const found = await this.integrations.get(id);
        if (!found.ok || found.value === undefined) {
            return found;
        }
        // Somebody who may only manage the other kind does not learn that this one exists.
        return succeed((await this.isReachable(found.value)) ? await this.withAuthor(found.value) : undefined);
    }

    async list(query: ListQuery): Promise<Outcome<Page>> {
        const wanted = query.kind === undefined ? kinds : [query.kind];
        const scopes = await Promise.all(wanted.map((kind) => this.access.mayManage(kind)));
        const allowed = wanted.filter((_, index) => scopes[index]?.ok === true);
        const [kind] = allowed;
        if (kind === undefined) {
            return fail(joinRefusals(scopes.flatMap((scope) => (scope.ok ? [] : [scope.failure]))));
        }
        const narrowed = { ...query, kind: allowed.length === wanted.length ? query.kind : kind };
        return scopes.some((scope) => scope.ok && scope.value === 'own')
            ? this.listOwn(narrowed)
            : this.listAll(narrowed);
    }

    async update(integration: Integration, body: CreateBody): Promise<Outcome<Integration>> {
        return this.ifAllowed(integration, () => this.integrations.update(integration, body));
    }

    async remove(integration: Integration): Promise<Outcome<void>> {
        return this.ifAllowed(integration, async () => {
            const removed = await this.integrations.remove(integration);
            if (removed.ok) {
                // The integration is removed by now, even if the record is not.
                await this.authors.forget(integration.id).catch(() => undefined);
            }
            return removed;
        });
    }

    async history(integration: Integration, page: { offset: number; count: number }): Promise<Outcome<HistoryPage>> {
        return this.ifAllowed(integration, () => this.integrations.history(integration, page));
    }

    async replay(integration: Integration, historyId: string): Promise<Outcome<void>> {
        return this.ifAllowed(integration, () => this.integrations.replay(integration, historyId));
    }

    private async listAll(query: ListQuery): Promise<Outcome<Page>> {
        const page = await this.integrations.list(query);
        return page.ok ? this.withAuthors(page.value.integrations, page.value.total) : page;
    }

    /** The API cannot filter by the recorded author, so pages are read within a budget, once for each filter of a command. */
    private async listOwn({ offset, count, ...filter }: ListQuery): Promise<Outcome<Page>> {
        const question = JSON.stringify([filter.kind, filter.name]);
        const own = this.own.get(question) ?? this.readOwn(filter);
        this.own.set(question, own);
        const read = await own;
        if (!read.ok) {
            return read;
        }
        const { integrations, truncated } = read.value;
        const page = await this.withAuthors(integrations.slice(offset, offset + count), integrations.length);
        return page.ok && truncated ? succeed({ ...page.value, truncated }) : page;
    }

    private async readOwn(filter: ListFilter): Promise<Outcome<Page>> {
        const read = await readAll(this.integrations, filter, this.budget);
        return andThen(read, async ({ integrations, truncated }) => {
            const own = await Promise.all(integrations.map((it) => this.isReachable(it)));
            const reachable = integrations.filter((_, index) => own[index]);
            return succeed({ integrations: reachable, total: reachable.length, ...(truncated ? { truncated } : {}) });
        });
    }

    private async isReachable(integration: Integration): Promise<boolean> {
        const scope = await this.access.mayManage(integration.kind);
        return scope.ok && this.isWithin(scope.value, integration);
    }

    private async withAuthor(integration: Integration): Promise<Integration> {
        const author = await this.authors.of(integration.id);
        return author ? { ...integration, author } : integration;
    }

    private async withAuthors(integrations: readonly Integration[], total: number): Promise<Outcome<Page>> {
        return succeed({ integrations: await Promise.all(integrations.map((it) => this.withAuthor(it))), total });
    }

    private async isWithin(scope: Manageable, { id, author }: Integration): Promise<boolean> {
        if (scope === 'all') {
            return true;
        }
        const [sender, ids] = await Promise.all([this.access.sender(), this.ownIds()]);
        return ids.has(id) || (sender.ok && author?.userId === sender.value.id);
    }

    private async ifAllowed<T>(integration: Integration, work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
        return andThen(this.access.mayManage(integration.kind), async (scope) =>
            (await this.isWithin(scope, integration)) ? work() : fail({ kind: 'not-found', reference: integration.id }),
        );
    }
}
