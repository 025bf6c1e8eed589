import type { Draft } from '../core/Draft';
import { addressOf, link } from '../core/links';
import { bold, escapeText, firstLine, lineOf, textOf } from '../core/text';
import { own } from '../core/values';

/** What watches something: a site, a host or a certificate. */
export interface Monitor {
    readonly name: unknown;
    readonly url: unknown;
    /** Where it can be reached when it has no address. */
    readonly host?: string;
    readonly state: string;
    readonly details: unknown;
    readonly after?: string;
}

/** How states are told, each with its icon; other states are told to nobody. */
const STATES = {
    down: ':x: is down',
    up: ':white_check_mark: is up',
    certificate: ':warning: has a certificate that needs care',
    domain: ':warning: has a domain that needs care',
    test: ':white_check_mark: is connected to this room',
    expiry: ':warning: ',
    notice: ':information_source: ',
} as const;

/** A monitor told: how it is, why, since when and where. */
export function tellMonitor({ name, url, host = '', state, details, after = '' }: Monitor): Draft | undefined {
    const [icon = '', told = ''] = lineOf(own(STATES, state)).split(/ (.*)/);
    const how = told + (after && ` after ${after}`);
    const said = textOf(firstLine(details, 200), 200);
    // What stands behind a question mark may let somebody in.
    const plain = addressOf(url).replace(/[?#][^]*/, '');
    const address = link(plain, lineOf(plain.replace(/^https?:\/\/|\/$/g, '')));
    const where = address || escapeText(host);
    const text = [how, said].filter((it) => it !== '').join(': ');
    return icon === '' || text === ''
        ? undefined
        : { text: `${icon} ${bold(name) || '*Monitor*'} ${text}${where && ` · ${where}`}` };
}
