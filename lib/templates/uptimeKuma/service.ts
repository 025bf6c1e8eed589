import type { Draft } from '../core/Draft';
import { between } from '../core/durations';
import type { Service } from '../core/Service';
import { pick, rawText } from '../core/text';
import { own } from '../core/values';
import { readMultipart } from '../prose/readMultipart';
import { tellMonitor } from '../monitors/tellMonitor';

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
    return tellMonitor({
        name: pick(monitor, 'pathName name', 80),
        url: own(monitor, 'url'),
        host: pick(monitor, 'hostname', 80) && pick(monitor, 'hostname', 80) + (port && `:${port}`),
        state,
        // Behind it stands the whole answer of a page.
        details: rawText(own(beat, 'msg')).replace(/ in \[[^]*$/, ' in the answer'),
        after: state === 'up' ? between(own(beat, 'lastDownTime'), own(beat, 'time')) : '',
    });
}

/** What is told in words only: tests, and certificates and domains that expire, some with their monitor in front. */
function readNotice(text: string, monitor: string): Draft | undefined {
    const [, name, url, details] = /^\[([^\]]+)\](?:\[([^\]]*)\])? (.*)$/.exec(text) ?? [];
    const state = /expire/i.test(text) ? 'expiry' : /\btest/i.test(text) ? 'test' : 'notice';
    return text === ''
        ? undefined
        : tellMonitor({ name: (name ?? monitor) || 'Uptime Kuma', url, state, details: details ?? text });
}

function parsed(text: unknown): unknown {
    try {
        return typeof text === 'string' ? (JSON.parse(text) as unknown) : undefined;
    } catch {
        return undefined;
    }
}
