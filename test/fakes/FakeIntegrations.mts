import { type Failure } from '../../lib/Failure.ts';
import { fail, type Outcome, succeed } from '../../lib/Outcome.ts';
import type { Integration } from '../../lib/integrations/Integration.ts';
import type { ListQuery, Page, ReadableIntegrations, Truncation } from '../../lib/integrations/Integrations.ts';
import { anIntegration, anIntegrationAnswer } from './anIntegration.mts';

/** Integrations to read, in memory, with what was asked for; nothing can be changed. */
export class FakeIntegrations implements ReadableIntegrations {
    readonly calls: string[] = [];
    /** What every call fails with, if with anything. */
    failure?: Failure;
    /** What every list says of where it was truncated. */
    truncated?: Truncation;

    constructor(private readonly all: readonly Integration[]) {}

    /** Incoming integrations with these names, and ids for some of them. */
    static named(names: readonly string[], ids: Readonly<Record<string, string>> = {}): FakeIntegrations {
        const all = [...names, ...Object.keys(ids)].map((name, index) =>
            anIntegration(anIntegrationAnswer({ _id: ids[name] ?? `id-${index}`, name })),
        );
        return new FakeIntegrations(all);
    }

    get(id: string): Promise<Outcome<Integration | undefined>> {
        return this.answer(
            'get',
            this.all.find((it) => it.id === id),
        );
    }

    list({ kind, name = '', offset, count }: ListQuery): Promise<Outcome<Page>> {
        const found = this.all.filter(
            (it) =>
                (kind === undefined || it.kind === kind) && it.values.name.toLowerCase().includes(name.toLowerCase()),
        );
        const integrations = found.slice(offset, offset + count);
        return this.answer('list', {
            integrations,
            total: found.length,
            ...(this.truncated ? { truncated: this.truncated } : {}),
        });
    }

    private answer<T>(call: string, value: T): Promise<Outcome<T>> {
        this.calls.push(call);
        return Promise.resolve(this.failure ? fail(this.failure) : succeed(value));
    }
}
