import { excerptOf } from './excerpt';
import { fill } from './fill';
import { textOf } from './text';
import { get, own } from './values';

/** What there is to post: a line with the whole meaning, more lines below it, and beside them an excerpt in a colour. */
export interface Draft {
    readonly text: string;
    /** At most five of them are shown. */
    readonly lines?: readonly string[];
    /** How many lines there would be; as many as there are, if it does not say. */
    readonly total?: number;
    readonly excerpt?: string;
    readonly color?: string;
    readonly image?: string;
}

/** Something that happened, for formats to tell. */
export interface Happening {
    /** What stands in places, ready to be shown: `who`, `where`, `#` for the thing it is about, and a service's own. */
    readonly values: Readonly<Record<string, string>>;
    /** Other places are paths in the thing it is about, or else in the body. */
    readonly about?: unknown;
    readonly body?: unknown;
    /** What is quoted if the format has a colour, and how much of it. */
    readonly quoted?: unknown;
    readonly longest?: number;
}

/** Colours by what they mean; clients know no names. Closing is no failure. */
const COLORS = {
    blue: '#1D74F5',
    green: '#2DE0A5',
    red: '#F5455C',
    amber: '#FFD21F',
    grey: '#9EA2A8',
} as const;

/**
 * An event told by a format as `:x: {#} failed|red`: perhaps an icon, what happened, and the colour of the quotation if there is to be
 * one. `{who}` comes first of itself where a format starts with a verb. Nothing where something is missing that must be there.
 */
export function tell(telling: unknown, { values, about, body, quoted, longest }: Happening): Draft | undefined {
    const [format = '', color] = typeof telling === 'string' ? telling.split('|') : [];
    const [icon = ''] = /^:\w+: /.exec(format) ?? [];
    const told = format.slice(icon.length).replace(/^(?=[a-z])/, '{who} ');
    const text = fill(told, (place) => {
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

/** A line with the place in front, if there is one. */
export function withWhere(where: string | undefined, text: string): string {
    return where ? `${where} ${text}` : text;
}

/** A colour by its name. */
export function colorOf(name: string | undefined): string | undefined {
    return name === undefined ? undefined : COLORS[name as keyof typeof COLORS];
}
