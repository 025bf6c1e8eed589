import { COMMAND, HELP } from '../command';
import type { Grammar } from '../grammar/Grammar';
import { isIdleFor } from '../grammar/isIdleFor';
import { editDistance, nearest } from '../grammar/nearest';
import { splitAtBlanks } from '../grammar/normaliseWords';
import type { Declaration } from './Declaration';
import type { Subcommand } from './Subcommand';

/** The help option at any position; chat clients turn its two hyphens into a dash. */
const HELP_OPTION = /^(?:(?:--|[—–])help|-h|-\?)$/i;

/** The subcommand for a first word; `help` for an empty one. */
export function findSubcommand(subcommands: readonly Subcommand[], word = ''): Subcommand | undefined {
    return findDeclaration(subcommands, word === '' ? HELP : word);
}

/** The declaration that has a word among its names. */
export function findDeclaration<D extends Declaration>(declarations: readonly D[], word: string): D | undefined {
    const wanted = word.toLowerCase();
    return declarations.find((it) => namesOf(it).includes(wanted));
}

function namesOf({ name, otherNames = [], variants = {} }: Declaration): readonly string[] {
    return [name, ...otherNames, ...Object.keys(variants)];
}

/** What a word that names no subcommand was most likely meant for. */
export interface Likely {
    readonly nearest?: string;
    /** In place of one that is nearest: all that begin so, where it is several. */
    readonly starting?: readonly string[];
}

/** The subcommand that begins with a word, or is most like it by any of its names; or the several that begin so. */
export function likelySubcommands(subcommands: readonly Declaration[], word: string): Likely {
    const wanted = word.toLowerCase();
    const likely = subcommands.filter(({ unlike = [] }) => !unlike.includes(wanted));
    const starting = likely.filter(({ name }) => wanted !== '' && name.startsWith(wanted)).map(({ name }) => name);
    if (starting.length > 1) {
        return { starting };
    }
    const names = likely.flatMap(namesOf).filter((name) => name.length > 2 && maySlipTo(wanted, name));
    const near = nearest(word, names);
    const [only = near && findDeclaration(subcommands, near)?.name] = starting;
    return only === undefined ? {} : { nearest: only };
}

/** A slip seldom hits the first letter and another one: `deploy` is no `replay`, but `restart` holds all of `start`. */
function maySlipTo(word: string, name: string): boolean {
    return word.startsWith(name.charAt(0)) || word.endsWith(name) || isOneSlip(word, name);
}

function isOneSlip(word: string, name: string): boolean {
    return Math.abs(word.length - name.length) < 2 && editDistance(word, name) < 2;
}

/** A subcommand found in typed words, with the grammar for the words after it. */
export interface SubcommandMatch {
    readonly word: string;
    readonly subcommand?: Subcommand;
    readonly grammar?: Grammar;
    readonly rest: readonly string[];
}

/** Finds the subcommand that typed words name. */
export function matchSubcommand(subcommands: readonly Subcommand[], typed: readonly string[]): SubcommandMatch {
    const [first = '', ...others] = typed;
    // A subcommand never has a blank in it: the server may have joined the first words, and removed the quotes after them.
    const all = splitAtBlanks([...first.split(/\s+/).filter((it) => it !== ''), ...others]);
    // Somebody who pastes a whole line after the command has typed it twice.
    const words = all[0]?.toLowerCase() === `/${COMMAND}` ? all.slice(1) : all;
    const [word = '', ...rest] = asksForHelp(words) ? [HELP, ...wordsToExplain(words)] : words;
    const subcommand = findSubcommand(subcommands, word);
    const [only = '', ...more] = rest;
    const isIdle = more.length === 0 && Object.values(subcommand?.parameters ?? {}).some((it) => isIdleFor(it, only));
    return {
        word,
        subcommand,
        grammar: subcommand && grammarFor(word.toLowerCase(), subcommand),
        rest: isIdle ? [] : rest,
    };
}

function grammarFor(word: string, subcommand: Subcommand): Grammar {
    const { parameters, variants = {} } = subcommand;
    const varied = Object.entries(variants).find(([name]) => name === word)?.[1];
    return varied ? { ...subcommand, parameters: { ...parameters, ...varied } } : subcommand;
}

function asksForHelp(words: readonly string[]): boolean {
    const [first = '', second = '', ...others] = words;
    const isAfter = second.toLowerCase() === HELP && others.length === 0 && first.toLowerCase() !== HELP;
    return isAfter || words.some((it) => HELP_OPTION.test(it));
}

function wordsToExplain([word]: readonly string[]): readonly string[] {
    return word === undefined || HELP_OPTION.test(word) ? [] : [word];
}
