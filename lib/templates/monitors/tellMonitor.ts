import type { Draft } from '../core/Draft';
import { addressOf, link } from '../core/links';
import { bold, escapeText, lineOf, textOf } from '../core/text';

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

/** How states are told; other states are told to nobody. */
const STATES: Readonly<Record<string, string | undefined>> = {
    down: ':x: is down',
    up: ':white_check_mark: is up',
    certificate: ':warning: has a certificate that needs care',
    test: ':white_check_mark: is connected to this room',
};

/** A monitor told: how it is, why, since when and where. */
export function tellMonitor({ name, url, host = '', state, details, after = '' }: Monitor): Draft | undefined {
    const [icon = '', told = ''] = (STATES[state] ?? '').split(/ (.*)/);
    const said = textOf(details, 200);
    const address = link(url, lineOf(addressOf(url).replace(/^https?:\/\/|\/$/g, '')));
    const where = address || escapeText(host);
    return told === ''
        ? undefined
        : {
              text: `${icon} ${bold(name) || '*Monitor*'} ${told}${after && ` after ${after}`}${said && `: ${said}`}${where && ` · ${where}`}`,
          };
}
