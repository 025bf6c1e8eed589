import { withoutHidden } from '../grammar/visibility';
import type { Integration } from '../integrations/Integration';

/** Maximum characters of a new name, without its number. */
const LENGTH = 100;

/** The name for an integration whose own has no typable character. */
const NAMELESS = 'Integration';

/** Integrations by name, ignoring case as look-ups do. */
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

    /** All integrations with the same name, including this one, in the given order. */
    sharing({ values }: Integration): readonly Integration[] {
        return this.byName.get(values.name.toLowerCase()) ?? [];
    }

    /** An unused name derived from an integration's own, in letters, digits and a few signs; several with the same name get different ones. */
    nextFreeName({ id, values }: Integration): string {
        const base = plainName(values.name);
        const alike = this.byPlainName.get(base.toLowerCase()) ?? [];
        const place = alike.findIndex((it) => it.id === id);
        const free = (number: number) => !this.byName.has(`${base} ${number}`.toLowerCase());
        // Enough numbers for each to find a free one.
        const numbers = Array.from({ length: alike.length + this.byName.size + 1 }, (_, index) => index + 2);
        const chosen = numbers.filter(free)[Math.max(0, place)];
        return `${base} ${chosen ?? 2}`;
    }
}

function add(index: Map<string, Integration[]>, key: string, integration: Integration): void {
    index.set(key, [...(index.get(key) ?? []), integration]);
}

/** A name without characters that are special on a command line, in a client or in a list of names. */
function plainName(name: string): string {
    const plain = withoutHidden(name.slice(0, LENGTH * 4))
        .replace(/[^\p{L}\p{M}\p{N} ._-]+/gu, ' ')
        // Signs are kept inside words only: a leading one could turn the word into an option.
        .replace(/(^| )[^\p{L}\p{N} ]+|(?<![._-])[._-]+(?= |$)/gu, '$1')
        .replace(/ {2,}/g, ' ')
        .trim();
    const short = Array.from(plain).reduce((text, it) => (text.length + it.length <= LENGTH ? text + it : text), '');
    return short.trim() || NAMELESS;
}
