import { nearest } from './nearest';
import type { Parameters } from './Parameter';

/** Finds the parameter that a written option means, whatever its dashes and case. */
export class OptionNames {
    private readonly names: readonly string[];
    private readonly byFolded: ReadonlyMap<string, string>;

    constructor(parameters: Parameters) {
        this.names = Object.keys(parameters);
        this.byFolded = new Map(this.names.map((name): [string, string] => [name.toLowerCase(), name]));
    }

    /** The parameter written so: `triggerWords`, `trigger-words` and `TRIGGER-WORDS` are one. */
    find(written: string): string | undefined {
        return this.byFolded.get(fold(written));
    }

    /** The parameter most likely meant by a misspelt option; undefined when none is near enough. */
    nearest(written: string): string | undefined {
        // Dashes tell that an option is meant and count as likeness, so a word without them has to be nearer.
        const dashes = written.startsWith('-') ? '--' : '';
        const candidates = this.names.map((name) => dashes + name);
        return nearest(dashes + fold(written), candidates)?.slice(dashes.length);
    }
}

function fold(name: string): string {
    return name.replace(/-/g, '').toLowerCase();
}

/** How a parameter is written as an option: `triggerWords` becomes `--trigger-words`. */
export function optionName(parameter: string): string {
    return `--${parameter.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
