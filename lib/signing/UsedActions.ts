import { randomBytes } from 'crypto';
import type { Cache } from '../Cache';
import type { Outcome } from '../Outcome';
import { succeed } from '../Outcome';
import type { Records } from '../Records';
import type { VerifiedAction } from './SignedActions';

/** A claim to an action, with its time and a unique mark. */
interface StoredUse {
    readonly at: number;
    readonly mark: string;
}

/** Makes an action usable again. */
export type GiveBack = () => Promise<void>;

/** Milliseconds between reads, for concurrent claims to be withdrawn; in all less than a client waits. */
const PAUSES: readonly number[] = [20, 40, 80, 160, 320, 640];

/** Uses are grouped by the hour in which they expire, and removed two hours later; no lifetime is longer than that. */
const HOUR = 60 * 60 * 1000;

/** Hours share this many keys, so that an hour that nobody cleared is cleared with a later one. */
const HOUR_NAMES = 5;

/** Used one-time actions, until they would have expired anyway. */
export class UsedActions {
    constructor(
        private readonly records: Records,
        private readonly now: () => number,
        private readonly sleep: (milliseconds: number) => Promise<void>,
        /** Remembers that old uses were removed lately. */
        private readonly tidied: Cache<undefined>,
    ) {}

    /**
     * Claims an action for one caller, on any instance, until it is given back. The store has no atomic test-and-set: each
     * caller adds a mark and reads all. Who reads no other mark has it; of those that see each other the earliest waits until the
     * others are gone, which withdraw at once. A mark that stays was there before.
     */
    async take({ nonce, expiresAt }: VerifiedAction): Promise<GiveBack | undefined> {
        const mine: StoredUse = { at: this.now(), mark: randomBytes(8).toString('hex') };
        const giveBack = () => this.records.remove(keyOf(nonce, mine));
        await Promise.all([
            this.records.add([keyOf(nonce), keyOf(nonce, mine), hourKey(expiresAt)], mine),
            this.tidied.read(() => this.tidy()),
        ]);
        for (const pause of [0, ...PAUSES]) {
            if (pause > 0) {
                await this.sleep(pause);
            }
            const uses = (await this.records.read(keyOf(nonce))) as readonly StoredUse[];
            const others = uses.filter(({ mark }) => mark !== mine.mark);
            // Without its own record to read back, the app may not store any, and cannot be sure.
            if (others.length === 0 && uses.length > 0) {
                return giveBack;
            }
            if (uses.length === 0 || others.some((other) => isBefore(other, mine))) {
                break;
            }
        }
        await giveBack();
        return undefined;
    }

    /** Runs only now and then: each write costs a round trip that somebody waits for. */
    private async tidy(): Promise<Outcome<undefined>> {
        await this.records.remove(hourKey(this.now() - 2 * HOUR));
        return succeed(undefined);
    }
}

function isBefore(one: StoredUse, other: StoredUse): boolean {
    return one.at === other.at ? one.mark < other.mark : one.at < other.at;
}

function keyOf(nonce: string, use?: StoredUse): string {
    return use ? `used-action:${nonce}:${use.mark}` : `used-action:${nonce}`;
}

function hourKey(at: number): string {
    return `used-actions:${Math.floor(at / HOUR) % HOUR_NAMES}`;
}
