import type { Format } from './Parameter';

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60000, h: 3600000, d: 86400000 };

/** Longest duration that makes sense, in milliseconds: a year. */
const LONGEST = 365 * 86400000;

/** A duration as people write it (`30m`, `24h`, `7d`, or `0`) in milliseconds; undefined when it is none, or beyond a year. */
export function millisecondsOf(text: string): number | undefined {
    const [, digits, unit = ''] = /^(\d{1,9})([smhd])$/.exec(text) ?? [];
    const milliseconds = text === '0' ? 0 : Number(digits) * (UNITS[unit] ?? NaN);
    return milliseconds <= LONGEST ? milliseconds : undefined;
}

/** A duration, as `millisecondsOf` reads it. */
export const duration: Format = {
    name: 'duration',
    matches: (text) => millisecondsOf(text) !== undefined,
    nearest,
    normalise: (text) => text.toLowerCase().replace(/\s/g, ''),
};

/** The same with the unit as a word, or in weeks. */
function nearest(text: string): string | undefined {
    const [, digits = '', word = ''] = /^(\d{1,6})([a-z]+)$/.exec(text) ?? [];
    const isWeek = /^w(?:eeks?)?$/.test(word);
    const unit = isWeek
        ? 'd'
        : /^(?:s(?:ec(?:ond)?s?)?|m(?:in(?:ute)?s?)?|h(?:(?:ou)?rs?)?|d(?:ays?)?)$/.exec(word)?.[0].charAt(0);
    const likely = `${isWeek ? Number(digits) * 7 : digits}${unit ?? ''}`;
    return unit !== undefined && millisecondsOf(likely) !== undefined ? likely : undefined;
}
