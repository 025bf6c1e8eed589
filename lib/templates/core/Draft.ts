import { excerptOf } from './excerpt';
import { fill } from './fill';
import { textOf } from './text';
import { get, own } from './values';

/** A post before it becomes a message: a line that says everything, details below it, and a coloured excerpt. */
export interface Draft {
    readonly text: string;
    /** At most five are shown. */
    readonly lines?: readonly string[];
    /** How many lines there would be in all; defaults to the number of lines. */
    readonly total?: number;
    readonly excerpt?: string;
    readonly color?: string;
    readonly image?: string;
}

/** An event, as input for a format. */
export interface EventDetails {
    /** Values of placeholders, already escaped: `who`, `where`, `#` for the linked subject, and those of the service. */
    readonly values: Readonly<Record<string, string>>;
    /** Other placeholders are paths in the subject (`about`), or else in the body. */
    readonly about?: unknown;
    readonly body?: unknown;
    /** The text to quote where the format has a colour, and its maximum length. */
    readonly quoted?: unknown;
    readonly longest?: number;
}

/** Colours by name, as clients only know codes. Red is for failures, not for what was closed. */
const COLORS = {
    blue: '#1D74F5',
    green: '#2DE0A5',
    red: '#F5455C',
    amber: '#FFD21F',
    grey: '#9EA2A8',
} as const;

/**
 * Formats an event by a format such as `:x: {#} failed|red`: an optional icon, a sentence, and the colour of the excerpt where there is to
 * be one. A sentence that starts with a verb gets `{who}` in front. Undefined where there is no format, or no value for a placeholder.
 */
export function formatEvent(
    declared: unknown,
    { values, about, body, quoted, longest }: EventDetails,
): Draft | undefined {
    const [format = '', color] = typeof declared === 'string' ? declared.split('|') : [];
    const [icon = ''] = /^:\w+: /.exec(format) ?? [];
    const sentence = format.slice(icon.length).replace(/^(?=[a-z])/, '{who} ');
    const text = fill(sentence, (place) => {
        const value = own(values, place);
        return typeof value === 'string' ? value : textOf(get(about, place) ?? get(body, place));
    });
    return text === ''
        ? undefined
        : {
              text: icon + withWhere(values.where, text),
              color: colorOf(color),
              excerpt: color === undefined ? '' : excerptOf(quoted, longest),
          };
}

/** A line with its source in front, if there is one. */
export function withWhere(where: string | undefined, text: string): string {
    return where ? `${where} ${text}` : text;
}

/** The code of a named colour. */
export function colorOf(name: string | undefined): string | undefined {
    return name === undefined ? undefined : COLORS[name as keyof typeof COLORS];
}
