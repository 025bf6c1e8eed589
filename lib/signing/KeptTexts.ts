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

/** Stores texts of a button that are too long for it. They expire with the button, as they may hold secrets. */
export class KeptTexts {
    constructor(
        private readonly records: Records,
        private readonly now: () => number,
    ) {}

    /** Stores texts and returns their id. */
    async keep(texts: Texts): Promise<string> {
        await this.removeExpired();
        const id = randomBytes(12).toString('hex');
        const stored: StoredTexts = { id, texts, expiresAt: this.now() + limits.button };
        await this.records.add([ALL, keyOf(id)], stored);
        return id;
    }

    /** The texts of an id; undefined once they were removed. Whether the button still works, its own text tells. */
    async find(id: string): Promise<Texts | undefined> {
        const [found] = (await this.records.read(keyOf(id))) as readonly StoredTexts[];
        return found?.texts;
    }

    /** Removes texts of expired buttons. */
    async removeExpired(): Promise<void> {
        const all = (await this.records.read(ALL)) as readonly StoredTexts[];
        const expired = all.filter(({ expiresAt }) => expiresAt <= this.now());
        await Promise.all(expired.map(({ id }) => this.records.remove(keyOf(id))));
    }
}

function keyOf(id: string): string {
    return `kept-texts:${id}`;
}
