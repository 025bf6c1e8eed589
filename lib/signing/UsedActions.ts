import { randomBytes } from 'crypto';
import type { Records } from '../Records';
import type { VerifiedAction } from './SignedActions';

interface StoredUse {
    readonly nonce: string;
    readonly mark: string;
    readonly expiresAt: number;
}

const ALL = 'used-actions';

/** Actions that were taken, until they would have expired anyway. */
export class UsedActions {
    constructor(
        private readonly records: Records,
        private readonly now: () => number,
    ) {}

    /**
     * Takes an action for good: true for at most one caller, on any instance. Of two at the same moment both may get false,
     * as the store cannot decide between them; then nothing happens rather than everything twice.
     */
    async take({ nonce, expiresAt }: VerifiedAction): Promise<boolean> {
        const mark = randomBytes(8).toString('hex');
        await this.records.add([ALL, keyOf(nonce)], { nonce, mark, expiresAt });
        const uses = (await this.records.read(ALL)) as readonly StoredUse[];
        const expired = uses.filter((use) => use.expiresAt <= this.now());
        await Promise.all(expired.map((use) => this.records.remove(keyOf(use.nonce))));
        const same = uses.filter((use) => use.nonce === nonce);
        return same.length === 1 && same[0]?.mark === mark;
    }

    /** Forgets that an action was taken, for whoever took it and did nothing. */
    giveBack({ nonce }: VerifiedAction): Promise<void> {
        return this.records.remove(keyOf(nonce));
    }
}

function keyOf(nonce: string): string {
    return `used-action:${nonce}`;
}
