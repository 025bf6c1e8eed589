import { once } from '../once';
import { nearest } from './nearest';
import type { Parameters } from './Parameter';

/** The parameter that an option means, and whether it says the opposite of it, as `--no-run-on-edits` does. */
export interface NamedOption {
    readonly parameter: string;
    readonly negated?: true;
}

/** Finds the parameter that a written option means, whatever its dashes and case. */
export class OptionNames {
    private readonly names: readonly string[];
    /** All of them, by how they may be written: many words are read without one that could be an option. */
    private readonly byFolded: () => ReadonlyMap<string, NamedOption>;
    private readonly dashed: readonly string[];

    constructor(parameters: Parameters) {
        this.names = Object.keys(parameters);
        this.byFolded = once(() => new Map(namesOf(parameters)));
        this.dashed = this.names.filter((name) => {
            const parameter = parameters[name];
            return parameter?.kind === 'text' && parameter.verbatim === true;
        });
    }

    /** Whether it is an option only with dashes before it. */
    needsDashes({ parameter }: NamedOption): boolean {
        return this.dashed.includes(parameter);
    }

    /** The parameter written so: `triggerWords`, `trigger-words` and `TRIGGER-WORDS` are one, and so are its other names. */
    find(written: string): NamedOption | undefined {
        return this.byFolded().get(fold(written));
    }

    /** The parameter most likely meant by a misspelt option; undefined when none is near enough. */
    nearest(written: string): string | undefined {
        // Dashes tell that an option is meant and count as likeness, so a word without them has to be nearer.
        const dashes = written.startsWith('-') ? '--' : '';
        const candidates = this.names.map((name) => dashes + name);
        return nearest(dashes + fold(written), candidates)?.slice(dashes.length);
    }
}

/** A parameter's own name comes last, so that no other name takes its place. */
function namesOf(parameters: Parameters): [string, NamedOption][] {
    const others: [string, NamedOption][] = [];
    const own: [string, NamedOption][] = [];
    for (const [parameter, declared] of Object.entries(parameters)) {
        const { otherNames = [] } = declared;
        const meant = { parameter };
        own.push([parameter.toLowerCase(), meant]);
        others.push(...otherNames.map((name): [string, NamedOption] => [fold(name), meant]));
        if (declared.kind === 'flag') {
            const opposites = [`no${parameter}`, `not${parameter}`, ...(declared.oppositeNames ?? [])];
            others.push(...opposites.map((name): [string, NamedOption] => [fold(name), { parameter, negated: true }]));
        }
    }
    return [...others, ...own];
}

function fold(name: string): string {
    return name.replace(/[-_]/g, '').toLowerCase();
}

/** How a parameter is written as an option: `triggerWords` becomes `--trigger-words`. */
export function optionName(parameter: string): string {
    return `--${parameter.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** The parameter that is written as such an option: the inverse of `optionName`. */
export function parameterName(option: string): string {
    return option.replace(/^--/, '').replace(/-([a-z])/g, (_dash, letter: string) => letter.toUpperCase());
}
