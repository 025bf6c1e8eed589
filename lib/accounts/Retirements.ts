import type { Retirement } from '../integrations/Retirement';
import { readRetirement } from '../integrations/Retirement';
import type { Records } from '../Records';

/** The key of all of them. */
const ALL = 'retirements';

/** The integrations that were rotated and are in their grace time: the engine forgets a job that falls due while the app is disabled. */
export class Retirements {
    constructor(private readonly records: Records) {}

    /** Keeps one in place of an earlier one of the same integration; false when the app may keep no records. */
    async keep(retirement: Retirement): Promise<boolean> {
        const { integrationId } = retirement;
        await this.forget(integrationId);
        await this.records.add([ALL, keyOf(integrationId)], retirement);
        return (await this.of(integrationId)) !== undefined;
    }

    /** The one of an integration. */
    async of(integrationId: string): Promise<Retirement | undefined> {
        const [stored] = await this.records.read(keyOf(integrationId));
        return readRetirement(stored);
    }

    /** All of them. */
    async all(): Promise<Retirement[]> {
        return (await this.records.read(ALL)).map(readRetirement).filter((it) => it !== undefined);
    }

    /** Forgets the one of an integration, which has ended or will not. */
    async forget(integrationId: string): Promise<void> {
        await this.records.remove(keyOf(integrationId));
    }
}

function keyOf(integrationId: string): string {
    return `retirement:${integrationId}`;
}
