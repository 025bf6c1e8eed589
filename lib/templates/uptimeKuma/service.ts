import type { Draft } from '../core/Draft';
import { between } from '../core/durations';
import type { Service } from '../core/Service';
import { pick } from '../core/text';
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
        return readNotice(pick(body, 'msg', 300));
    }
    const state = pick({ 0: 'down', 1: 'up' }, pick(beat, 'status') || '-');
    const port = pick(monitor, 'port');
    return tellMonitor({
        name: pick(monitor, 'pathName name', 80),
        url: own(monitor, 'url'),
        host: pick(monitor, 'hostname', 80) && pick(monitor, 'hostname', 80) + (port && `:${port}`),
        state,
        details: own(beat, 'msg'),
        after: state === 'up' ? between(own(beat, 'lastDownTime'), own(beat, 'time')) : '',
    });
}

/** What is told in words only: tests, and certificates that expire, with their monitor in front. */
function readNotice(text: string): Draft | undefined {
    const [, name, url, details] = /^\[([^\]]+)\]\[([^\]]*)\] (.*)$/.exec(text) ?? [];
    return text === ''
        ? undefined
        : details === undefined
          ? tellMonitor({ name: 'Uptime Kuma', url: '', state: 'test', details: text })
          : tellMonitor({ name, url, state: 'certificate', details });
}

function parsed(text: unknown): unknown {
    try {
        return typeof text === 'string' ? (JSON.parse(text) as unknown) : undefined;
    } catch {
        return undefined;
    }
}
