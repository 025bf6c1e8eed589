import { randomBytes } from 'crypto';
import { limits } from '../limits';
import type { Records } from '../Records';

type Texts = Readonly<Record<string, string>>;

interface StoredTexts {
    readonly id: string;
    readonly texts: Texts;
    readonly expiresAt: number;
}

const ALL = 'kept-texts';

/** Texts that a button stands for and that are too long for it, for as long as it works: they may hold secrets. */
export class KeptTexts {
    constructor(
        private readonly records: Records,
        private readonly now: () => number,
    ) {}

    /** Keeps texts; answers the id under which they are found. */
    async keep(texts: Texts): Promise<string> {
        await this.removeExpired();
        const id = randomBytes(12).toString('hex');
        const stored: StoredTexts = { id, texts, expiresAt: this.now() + limits.button };
        await this.records.add([ALL, keyOf(id)], stored);
        return id;
    }

    /** The texts of an id; undefined once they are forgotten. */
    async find(id: string): Promise<Texts | undefined> {
        const [found] = (await this.records.read(keyOf(id))) as readonly StoredTexts[];
        return found?.texts;
    }

    /** Forgets what no button stands for any more. */
    async removeExpired(): Promise<void> {
        const all = (await this.records.read(ALL)) as readonly StoredTexts[];
        const expired = all.filter(({ expiresAt }) => expiresAt <= this.now());
        await Promise.all(expired.map(({ id }) => this.records.remove(keyOf(id))));
    }
}

function keyOf(id: string): string {
    return `kept-texts:${id}`;
}
