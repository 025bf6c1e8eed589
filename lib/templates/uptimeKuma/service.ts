import type { Draft } from '../core/Draft';
import { durationBetween } from '../core/durations';
import type { Service } from '../core/Service';
import { pick, rawText } from '../core/text';
import { own } from '../core/values';
import { readMultipart } from '../prose/readMultipart';
import { formatMonitor } from '../monitors/formatMonitor';

/** Uptime Kuma; it sends JSON, or a form with JSON in its field `data`. */
export const service: Service = {
    read: ({ body }) => readNotification(parsed(own(readMultipart(own(body, 'text')), 'data')) ?? body),
};

function readNotification(body: unknown): Draft | undefined {
    const [beat, monitor] = [own(body, 'heartbeat'), own(body, 'monitor')];
    if (typeof beat !== 'object') {
        return readNotice(pick(body, 'msg', 300), pick(monitor, 'pathName name', 80));
    }
    const state = pick({ 0: 'down', 1: 'up' }, pick(beat, 'status') || '-');
    const port = pick(monitor, 'port');
    return formatMonitor({
        name: pick(monitor, 'pathName name', 80),
        url: own(monitor, 'url'),
        host: pick(monitor, 'hostname', 80) && pick(monitor, 'hostname', 80) + (port && `:${port}`),
        state,
        // What follows is the whole page.
        details: rawText(own(beat, 'msg')).replace(/ in \[[^]*$/, ' in the answer'),
        after: state === 'up' ? durationBetween(own(beat, 'lastDownTime'), own(beat, 'time')) : '',
    });
}

/** A notification without a heartbeat: tests, and expiring certificates and domains. */
function readNotice(text: string, monitor: string): Draft | undefined {
    const [, name, url, details] = /^\[([^\]]+)\](?:\[([^\]]*)\])? (.*)$/.exec(text) ?? [];
    const state = /expire/i.test(text) ? 'expiry' : /\btest/i.test(text) ? 'test' : 'notice';
    return text === ''
        ? undefined
        : formatMonitor({ name: (name ?? monitor) || 'Uptime Kuma', url, state, details: details ?? text });
}

function parsed(text: unknown): unknown {
    try {
        return typeof text === 'string' ? (JSON.parse(text) as unknown) : undefined;
    } catch {
        return undefined;
    }
}
