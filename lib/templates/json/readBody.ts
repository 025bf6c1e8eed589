import type { Draft } from '../core/Draft';
import { colorOf, withWhere } from '../core/Draft';
import { excerptOf } from '../core/excerpt';
import { addressOf, link } from '../core/links';
import { bold, firstLine, lineOf, rawText, textOf } from '../core/text';
import { get, own } from '../core/values';
import { hasWords } from '../prose/hasWords';
import { escapeLineStart } from '../prose/escapeLineStart';
import type { BodyField } from './visitFields';
import { visitFields, formatField } from './visitFields';
import { isPlain, textAt } from './isPlain';
import { stateOf } from './stateOf';

/** Where a sentence about the whole stands, the best first; what is quoted; where it happened; how it went; where it leads. */
const TITLES =
    'title subject summary headline text message msg event.title event.name event.message description reason';
const NAMES = 'event event_name eventName event_type eventType webhookEvent action type name';
const QUOTED = 'text message msg body description content details';
const PLACES =
    'repository.full_name repository.name repository project.name project service.name service app.name app application site host hostname server';
const STATES = 'status state level severity result outcome conclusion';
const LINKS = 'html_url web_url url link permalink href';

const ID = /(_id|Id|ID)$/;

/** Fields that are considered for the lines of a post. */
const LOOKED_AT = 30;

/** Any body as a post: its title, state and source in the first line, and its fields below. */
export function readBody(body: unknown): Draft | undefined {
    const names = Object.keys(Object(body) as object).filter((name) => name !== 'integrations_test');
    const only = names.length === 1 ? own(body, names[0] ?? '') : undefined;
    if (Array.isArray(only)) {
        return only.length === 1 ? readThing(only[0]) : readList(only);
    }
    return readThing(typeof only === 'object' ? only : body);
}

function readThing(thing: unknown): Draft | undefined {
    const [sentence, name, where, state, quoted] = [TITLES, NAMES, PLACES, STATES, QUOTED].map((paths) =>
        textAt(thing, paths),
    );
    const title = sentence ?? name;
    const at = (path = '') => get(thing, path);
    const url = LINKS.split(' ').find((path) => isPlain(path, get(thing, path)) && addressOf(get(thing, path)));
    const headline = firstLine(at(title), 200);
    const used = [title, where, state, quoted, headline === '' ? undefined : url];
    const { lines, more } = readFields(thing, used, headline);
    const first = link(at(url), state === undefined ? headline : headline.replace(/\.$/, ''));
    // A name alone tells little, so the first fields join it.
    const text = [
        first,
        textOf(at(state), 40),
        ...(sentence === undefined ? lines.splice(0, name === undefined ? 3 : 2) : []),
    ]
        .filter((it) => it !== '')
        .join(' · ');
    const { icon, color } = stateOf(lineOf(at(state)));
    return !hasWords(text)
        ? undefined
        : {
              text: escapeLineStart(icon + withWhere(bold(at(where)), text)),
              lines: lines.map((it) => `- ${it}`),
              total: lines.length + more,
              excerpt: excerptOf(
                  quoted === title
                      ? rawText(at(title))
                            .trim()
                            .replace(/^.*\n?/, '')
                      : at(quoted),
                  600,
              ),
              color: colorOf(color),
          };
}

/** The fields that the first line does not use, as lines, and how many more there are. */
function readFields(
    thing: unknown,
    used: readonly (string | undefined)[],
    headline: string,
): { readonly lines: string[]; readonly more: number } {
    const fields: BodyField[] = [];
    let more = 0;
    visitFields(thing, (field) => {
        if (used.includes(field.path)) {
            return;
        }
        if (fields.length < LOOKED_AT) {
            fields.push(field);
        } else {
            more += 1;
        }
    });
    const news = fields.filter(({ value }) => !isInHeadline(headline, value));
    // Ids come last.
    const sorted = [...news.filter(({ path }) => !ID.test(path)), ...news.filter(({ path }) => ID.test(path))];
    return { lines: sorted.map(formatField).filter((it) => it !== ''), more };
}

/** Whether the headline already contains this value. */
function isInHeadline(headline: string, value: unknown): boolean {
    return typeof value === 'string' && value.length > 3 && headline.includes(value);
}

/** A list: how many entries it has, and the first five of them. */
function readList(list: readonly unknown[]): Draft | undefined {
    const lines = list
        .slice(0, 5)
        .map((it) => textOf(it, 120) || (readThing(it)?.text ?? ''))
        .filter((it) => it !== '')
        .map((it) => `- ${it}`);
    return lines.length > 0 ? { text: `${list.length} entries`, lines, total: list.length } : undefined;
}
