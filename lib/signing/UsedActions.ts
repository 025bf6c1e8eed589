import { randomBytes } from 'crypto';
import type { Cache } from '../Cache';
import type { Outcome } from '../Outcome';
import { succeed } from '../Outcome';
import type { Records } from '../Records';
import type { VerifiedAction } from './SignedActions';

/** Says that somebody wants an action, since when, and with a mark that tells them from all others. */
interface StoredUse {
    readonly at: number;
    readonly mark: string;
}

/** Lets an action be used again. */
export type GiveBack = () => Promise<void>;

/** Milliseconds between looks, within the time that a client waits, for those to go who came at the same moment. */
const PAUSES: readonly number[] = [20, 40, 80, 160, 320, 640];

/** Uses are stored by the hour in which they expire, which no lifetime exceeds, and forgotten two hours later on everybody's clock. */
const HOUR = 60 * 60 * 1000;

/** Hours have so few names that one which nobody cleared is cleared with a later one. */
const HOUR_NAMES = 5;

/** Actions that were taken, until they would have expired anyway. */
export class UsedActions {
    constructor(
        private readonly records: Records,
        private readonly now: () => number,
        private readonly sleep: (milliseconds: number) => Promise<void>,
        /** That old uses were forgotten, which is done now and then. */
        private readonly tidied: Cache<undefined>,
    ) {}

    /**
     * Takes an action for good, or until it is given back: for one caller, on any instance. The store has no atomic take: each
     * leaves a mark and reads all. Whoever reads no other's has it; of those who read each other's the first waits until the
     * rest are gone, who go at once. Who stays has it already.
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
            // Where the app may keep no records nobody can be sure.
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

    /** Once in a while is enough: each write is a trip that whoever pressed something waits for. */
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
