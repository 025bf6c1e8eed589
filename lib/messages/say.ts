import type { Messages, Plural } from './Messages';

/** The names of the places for values in a phrase. */
type Names<Phrase extends string> = Phrase extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

/** A value for each place; nothing at all for a phrase without places. */
type Given<Name extends string> = [Name] extends [never]
    ? readonly []
    : readonly [values: Readonly<Record<Name, string | number>>];

/** A phrase with its places filled; values come escaped. */
export function say<Phrase extends string>(phrase: Phrase, ...[values]: Given<Names<Phrase>>): string {
    return fill(phrase, values);
}

/** The form of a phrase that goes with a number, its places filled; `{count}` is the number itself. */
export function sayCount<Phrase extends Plural>(
    phrase: Phrase,
    count: number,
    { language }: Pick<Messages, 'language'>,
    ...[values]: Given<Exclude<Names<Phrase['one'] | Phrase['other']>, 'count'>>
): string {
    const form = new pluralForms.PluralRules(language).select(count) === 'one' ? phrase.one : phrase.other;
    return fill(form, { ...values, count: grouped(count, { language }) });
}

/** A number as the language writes it. */
export function grouped(count: number, { language }: Pick<Messages, 'language'>): string {
    return count.toLocaleString(language);
}

/** The types at hand are older than this part of `Intl`. */
const pluralForms = Intl as unknown as {
    readonly PluralRules: new (language: string) => { select(count: number): string };
};

function fill(phrase: string, values: Readonly<Record<string, string | number>> = {}): string {
    return phrase.replace(/\{(\w+)\}/g, (_place, name: string) => String(values[name]));
}
