import { addressOf, link } from '../core/links';
import { lineOf, textOf } from '../core/text';
import { listOf, own } from '../core/values';
import { isPlain } from './isPlain';

/** A field of a body: the names that lead to it, with dots between them, and what stands there. */
export interface Fact {
    readonly path: string;
    readonly value: unknown;
}

/** Names under which things have a name of their own. */
const NAMES = [
    'display_name',
    'displayName',
    'full_name',
    'name',
    'title',
    'login',
    'username',
    'text',
    'label',
    'summary',
    'key',
] as const;

/** What says nothing to people; the app marks its tests so. */
const NOTHING = /^(_?id|uuid|guid|ts|timestamp|integrations_test)$/i;

const DEEPEST = 3;

/** Visits the fields of a body that say something, in their order; a thing with a name is told by it. There may be very many. */
export function eachFact(thing: unknown, visit: (fact: Fact) => void, path = '', depth = 1): void {
    Object.keys(Object(thing) as object).forEach((name) => {
        const value = own(thing, name);
        const at = path === '' ? name : `${path}.${name}`;
        const isThing = typeof value === 'object' && !Array.isArray(value);
        const named = isThing ? nameOf(value) : '';
        if (NOTHING.test(name) || value === undefined || value === '') {
            return;
        }
        if (isThing && named === '') {
            if (depth < DEEPEST) {
                eachFact(value, visit, at, depth + 1);
            }
            return;
        }
        visit({ path: at, value: isThing ? named : value });
    });
}

/** What a thing is called. */
function nameOf(thing: unknown): unknown {
    const name = NAMES.find((it) => {
        const value = own(thing, it);
        return typeof value === 'string' && value !== '';
    });
    return name === undefined ? '' : own(thing, name);
}

/** A field as people read it; nothing for what is secret, or says nothing. */
export function sayFact({ path, value }: Fact): string {
    const name = textOf(
        path
            .slice(0, 200)
            .replace(/([a-z\d])([A-Z])/g, '$1 $2')
            .replace(/[\s._-]+/g, ' ')
            .toLowerCase(),
        40,
    );
    const said = isPlain(path, value) ? say(value) : '';
    return name && said && `${name}: ${said}`;
}

function say(value: unknown): string {
    if (Array.isArray(value)) {
        const entries = listOf(value);
        const shown = entries
            .slice(0, 5)
            .map((it) => (isPlain('', it) ? textOf(it, 40) || textOf(nameOf(it), 40) : ''))
            .filter((it) => it !== '');
        const count = `${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}`;
        return shown.length === 0
            ? entries.length > 0
                ? count
                : ''
            : shown.join(', ') + (entries.length > 5 ? ` of ${count}` : '');
    }
    const address = addressOf(value);
    const [, date, time] =
        /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(?:Z|\+00:?00)$/.exec(lineOf(value, 40)) ?? [];
    return typeof value === 'boolean'
        ? value
            ? 'yes'
            : 'no'
        : address
          ? link(address, lineOf(address.replace(/^https?:\/\/(www\.)?/, '')))
          : date && time
            ? `${date} ${time} UTC`
            : textOf(value, 120);
}
