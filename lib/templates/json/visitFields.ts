import { addressOf, link } from '../core/links';
import { lineOf, textOf } from '../core/text';
import { listOf, own } from '../core/values';
import { isPlain } from './isPlain';

/** A field of a body: its dotted path and its value. */
export interface BodyField {
    readonly path: string;
    readonly value: unknown;
}

/** Fields that hold an object's name, the best first. */
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

/** Fields that tell people nothing; `integrations_test` marks the app's own tests. */
const NOTHING = /^(_?id|uuid|guid|ts|timestamp|integrations_test)$/i;

const DEEPEST = 3;

/** Visits the informative fields of a body in order; an object that has a name is visited as that name. There may be very many. */
export function visitFields(thing: unknown, visit: (fact: BodyField) => void, path = '', depth = 1): void {
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
                visitFields(value, visit, at, depth + 1);
            }
            return;
        }
        visit({ path: at, value: isThing ? named : value });
    });
}

/** The name of an object; empty when it has none. */
function nameOf(thing: unknown): unknown {
    const name = NAMES.find((it) => {
        const value = own(thing, it);
        return typeof value === 'string' && value !== '';
    });
    return name === undefined ? '' : own(thing, name);
}

/** A field as `name: value`; empty for secrets and for values without information. */
export function formatField({ path, value }: BodyField): string {
    const name = textOf(
        path
            .slice(0, 200)
            .replace(/([a-z\d])([A-Z])/g, '$1 $2')
            .replace(/[\s._-]+/g, ' ')
            .toLowerCase(),
        40,
    );
    const text = isPlain(path, value) ? formatValue(value) : '';
    return name && text && `${name}: ${text}`;
}

function formatValue(value: unknown): string {
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
