import type { Retirement } from '../integrations/Retirement';
import { readRetirement } from '../integrations/Retirement';
import type { Records } from '../Records';

/** Key of all records. */
const ALL = 'retirements';

/** Rotated integrations in their grace time. Stored, because the engine drops a job that falls due while the app is disabled. */
export class Retirements {
    constructor(private readonly records: Records) {}

    /** Stores a retirement in place of an earlier one of the same integration; false when the app may not store records. */
    async keep(retirement: Retirement): Promise<boolean> {
        const { integrationId } = retirement;
        await this.forget(integrationId);
        await this.records.add([ALL, keyOf(integrationId)], retirement);
        return (await this.of(integrationId)) !== undefined;
    }

    /** The retirement of an integration. */
    async of(integrationId: string): Promise<Retirement | undefined> {
        const [stored] = await this.records.read(keyOf(integrationId));
        return readRetirement(stored);
    }

    /** All retirements. */
    async all(): Promise<Retirement[]> {
        return (await this.records.read(ALL)).map(readRetirement).filter((it) => it !== undefined);
    }

    /** Forgets the retirement of an integration, which is done or cancelled. */
    async forget(integrationId: string): Promise<void> {
        await this.records.remove(keyOf(integrationId));
    }
}

function keyOf(integrationId: string): string {
    return `retirement:${integrationId}`;
}
