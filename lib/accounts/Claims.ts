import { randomBytes } from 'crypto';
import type { Records } from '../Records';

/** Milliseconds after which a claim expires: its command has timed out by then. */
const LIFETIME = 30000;

/** Growing pauses between tries in milliseconds, about ten seconds in all; each gets a random jitter of up to a half, so that two do not collide again and again. */
const PAUSES: readonly number[] = [20, 40, 80, 160, 320, 640, 640, 640, 640, 640, 1280, 1280, 1280, 1280, 1280];

interface Claim {
    readonly mark: string;
    readonly until: number;
}

/**
 * A lock across instances of the app. The store has no atomic test-and-set: a claim is written, all are
 * read, and only who reads no other holds the lock; of two at the same moment at most one does, and the others retry.
 */
export class Claims {
    constructor(
        private readonly records: Records,
        private readonly now: () => number,
        private readonly sleep: (milliseconds: number) => Promise<void>,
    ) {}

    /** Waits for the lock of a key and returns a function that releases it; undefined when others held it all the time. */
    async take(key: string): Promise<(() => Promise<void>) | undefined> {
        for (const pause of [...PAUSES, 0]) {
            const release = await this.try(key);
            if (release) {
                return release;
            }
            await this.sleep(pause * (0.5 + Math.random() / 2));
        }
        return undefined;
    }

    private async try(key: string): Promise<(() => Promise<void>) | undefined> {
        const mark = randomBytes(8).toString('hex');
        const release = () => this.records.remove(keyOf(key, mark));
        const mine: Claim = { mark, until: this.now() + LIFETIME };
        await this.records.add([keyOf(key), keyOf(key, mark)], mine);
        const others = (await this.records.read(keyOf(key))).filter(isClaim).filter((it) => it.mark !== mark);
        const live = others.filter(({ until }) => this.now() < until);
        if (live.length === 0) {
            await Promise.all(others.map((it) => this.records.remove(keyOf(key, it.mark))));
            return release;
        }
        await release();
        return undefined;
    }
}

function isClaim(value: unknown): value is Claim {
    const { mark, until } = (value ?? {}) as Partial<Record<keyof Claim, unknown>>;
    return typeof mark === 'string' && typeof until === 'number';
}

function keyOf(key: string, mark?: string): string {
    return `claim:${key}${mark === undefined ? '' : `:${mark}`}`;
}
