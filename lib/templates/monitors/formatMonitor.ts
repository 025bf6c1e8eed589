import type { Draft } from '../core/Draft';
import { addressOf, link } from '../core/links';
import { bold, escapeText, firstLine, lineOf, textOf } from '../core/text';
import { own } from '../core/values';

/** A check of a site, a host or a certificate, with its result. */
export interface Monitor {
    readonly name: unknown;
    readonly url: unknown;
    /** Shown in place of a URL when there is none. */
    readonly host?: string;
    readonly state: string;
    readonly details: unknown;
    readonly after?: string;
}

/** Icon and text of each state; other states are not posted. */
const STATES = {
    down: ':x: is down',
    up: ':white_check_mark: is up',
    certificate: ':warning: has a certificate that needs care',
    domain: ':warning: has a domain that needs care',
    test: ':white_check_mark: is connected to this room',
    expiry: ':warning: ',
    notice: ':information_source: ',
} as const;

/** A monitor in one line: state, reason, duration and URL. */
export function formatMonitor({ name, url, host = '', state, details, after = '' }: Monitor): Draft | undefined {
    const [icon = '', description = ''] = lineOf(own(STATES, state)).split(/ (.*)/);
    const status = description + (after && ` after ${after}`);
    const reason = textOf(firstLine(details, 200), 200);
    // A query string may hold credentials.
    const plain = addressOf(url).replace(/[?#][^]*/, '');
    const address = link(plain, lineOf(plain.replace(/^https?:\/\/|\/$/g, '')));
    const where = address || escapeText(host);
    const text = [status, reason].filter((it) => it !== '').join(': ');
    return icon === '' || text === ''
        ? undefined
        : { text: `${icon} ${bold(name) || '*Monitor*'} ${text}${where && ` · ${where}`}` };
}
