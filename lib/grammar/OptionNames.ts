import { once } from '../once';
import { nearest } from './nearest';
import type { Parameter, Parameters } from './Parameter';

/** The parameter that an option means, and whether it says the opposite of it, as `--no-run-on-edits` does. */
export interface NamedOption {
    readonly parameter: string;
    readonly negated?: true;
}

/** A parameter, and an option that means it. */
export interface NearOption extends NamedOption {
    readonly option: string;
}

/** Fewest letters that can be a slip of what says the opposite. */
const SLIP = 5;

/** Finds the parameter that a written option means, whatever its dashes and case. */
export class OptionNames {
    private readonly names: readonly string[];
    /** All of them, by how they may be written: many words are read without one that could be an option. */
    private readonly byFolded: () => ReadonlyMap<string, NamedOption>;
    private readonly dashed: readonly string[];
    /** What says the opposite of a flag: a slip of it does not mean the flag itself. */
    private readonly opposites: () => ReadonlyMap<string, NearOption>;

    constructor(parameters: Parameters) {
        this.names = Object.keys(parameters);
        this.byFolded = once(() => new Map(namesOf(parameters)));
        this.dashed = this.names.filter((name) => {
            const parameter = parameters[name];
            return parameter?.kind === 'text' && parameter.verbatim === true;
        });
        this.opposites = once(() => new Map(Object.entries(parameters).flatMap(oppositesOf)));
    }

    /** Whether it is an option only with dashes before it. */
    needsDashes({ parameter }: NamedOption): boolean {
        return this.dashed.includes(parameter);
    }

    /** The parameter written so: `triggerWords`, `trigger-words` and `TRIGGER-WORDS` are one, and so are its other names. */
    find(written: string): NamedOption | undefined {
        return this.byFolded().get(fold(written));
    }

    /** What a misspelt option most likely means, and how that is written; undefined when nothing is near enough. */
    nearest(written: string): NearOption | undefined {
        const exact = this.find(written);
        if (exact) {
            return { ...exact, option: `--${written.replace(/^-+/, '')}` };
        }
        // Dashes tell that an option is meant and count as likeness, so a word without them has to be nearer.
        const dashes = written.startsWith('-') ? '--' : '';
        const folded = fold(written);
        // A few letters are the beginning of too much.
        const candidates = [...this.names, ...(folded.length < SLIP ? [] : this.opposites().keys())];
        const near = nearest(
            dashes + folded,
            candidates.map((name) => dashes + name),
        )?.slice(dashes.length);
        const opposite = near === undefined ? undefined : this.opposites().get(near);
        return opposite ?? (near === undefined ? undefined : { parameter: near, option: optionName(near) });
    }
}

function oppositesOf([parameter, declared]: [string, Parameter]): [string, NearOption][] {
    if (declared.kind !== 'flag') {
        return [];
    }
    const options = [optionName(parameter).replace('--', '--no-'), ...(declared.oppositeNames ?? []).map(optionName)];
    return options.map((option) => [fold(option), { parameter, negated: true, option }]);
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
            const denied = [parameter, ...otherNames].flatMap((name) => [`no${name}`, `not${name}`]);
            const opposites = [...denied, ...(declared.oppositeNames ?? [])];
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
