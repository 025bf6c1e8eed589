import { withoutHidden } from '../grammar/visibility';
import type { Integration } from '../integrations/Integration';

/** As many characters of a name as leave room for a number. */
const LENGTH = 100;

/** What an integration is called that has nothing in its name which can be typed. */
const NAMELESS = 'Integration';

/** Which integrations have which names; upper and lower case are one, as they are where one is looked up. */
export class NameIndex {
    private readonly byName = new Map<string, Integration[]>();
    private readonly byPlainName = new Map<string, Integration[]>();

    constructor(integrations: readonly Integration[]) {
        for (const integration of integrations) {
            const { name } = integration.values;
            add(this.byName, name.toLowerCase(), integration);
            add(this.byPlainName, plainName(name).toLowerCase(), integration);
        }
    }

    /** All that have the name of one, itself among them, in the order they were given. */
    sharing({ values }: Integration): readonly Integration[] {
        return this.byName.get(values.name.toLowerCase()) ?? [];
    }

    /** A name like that of one which is not taken, in letters, digits and few signs; of several alike, each gets another. */
    nextFreeName({ id, values }: Integration): string {
        const base = plainName(values.name);
        const alike = this.byPlainName.get(base.toLowerCase()) ?? [];
        const place = alike.findIndex((it) => it.id === id);
        const free = (number: number) => !this.byName.has(`${base} ${number}`.toLowerCase());
        // So many numbers have a free one for each.
        const numbers = Array.from({ length: alike.length + this.byName.size + 1 }, (_, index) => index + 2);
        const chosen = numbers.filter(free)[Math.max(0, place)];
        return `${base} ${chosen ?? 2}`;
    }
}

function add(index: Map<string, Integration[]>, key: string, integration: Integration): void {
    index.set(key, [...(index.get(key) ?? []), integration]);
}

/** A name in nothing that a command line, a client or a list of names gives a meaning. */
function plainName(name: string): string {
    const plain = withoutHidden(name.slice(0, LENGTH * 4))
        .replace(/[^\p{L}\p{M}\p{N} ._-]+/gu, ' ')
        // A sign only stands inside a word: at its beginning it could make an option of it.
        .replace(/(^| )[^\p{L}\p{N} ]+|(?<![._-])[._-]+(?= |$)/gu, '$1')
        .replace(/ {2,}/g, ' ')
        .trim();
    const short = Array.from(plain).reduce((text, it) => (text.length + it.length <= LENGTH ? text + it : text), '');
    return short.trim() || NAMELESS;
}
