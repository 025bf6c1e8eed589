import { type Written, sent } from './sent.mts';

const monitor = {
    id: 1,
    name: 'Shop',
    description: null,
    pathName: 'Production / Shop',
    url: 'https://shop.example.com/health?token=s3cret-v4lue',
    hostname: null,
    port: null,
    type: 'http',
    basic_auth_pass: 's3cret-v4lue',
    headers: '{"Authorization":"Bearer s3cret-v4lue"}',
    maxretries: 0,
};
const beat = (status: number, msg: string, more: object = {}) => ({
    monitorID: 1,
    status,
    time: '2026-03-02 09:14:03.123',
    msg,
    ping: null,
    important: true,
    duration: 60,
    retries: 0,
    timezone: 'Europe/Lisbon',
    timezoneOffset: '+00:00',
    localDateTime: '2026-03-02 09:14:03',
    ...more,
});
const told = (heartbeat: object | null, it: object | null, msg: string) => sent({}, { heartbeat, monitor: it, msg });

/** Deliveries of Uptime Kuma that the samples are none of, written after its sources. */
export const uptimeKuma: Written = {
    down: told(beat(0, 'connect ECONNREFUSED 10.0.0.3:443'), monitor, '[Shop] [🔴 Down] connect'),
    up: told(
        beat(1, '200 - OK', { ping: 123, lastDownTime: '2026-03-02 09:02:03.123' }),
        monitor,
        '[Shop] [✅ Up] 200 - OK',
    ),
    'up, for the first time': told(beat(1, '200 - OK', { ping: 12 }), { ...monitor, pathName: undefined }, 'x'),
    pending: told(beat(2, 'timeout of 48000ms exceeded'), monitor, 'x'),
    maintenance: told(beat(3, 'Monitor under maintenance'), monitor, 'x'),
    'a push monitor': told(
        beat(0, 'No heartbeat in the time window'),
        { ...monitor, type: 'push', url: 'https://' },
        'x',
    ),
    'a port': told(
        beat(0, 'timeout'),
        { ...monitor, type: 'port', url: 'https://', hostname: 'db-1', port: 5432 },
        'x',
    ),
    'a ping': told(
        beat(0, 'PING db-1 (10.0.0.3) 56(84) bytes of data.\n\n--- db-1 ping statistics ---'),
        { ...monitor, type: 'ping', url: null, hostname: 'db-1' },
        'x',
    ),
    'a keyword': told(
        beat(0, '200 - OK, but keyword is not in [<!doctype html><html lang="en"><head><title>@all</title>]'),
        monitor,
        'x',
    ),
    'a group': told(
        beat(0, 'Child monitors down: API, Web'),
        { ...monitor, type: 'group', url: null, pathName: 'Production' },
        'x',
    ),
    'no message': told(beat(0, ''), monitor, ''),
    'a test': told(null, null, 'My Notification Testing'),
    'a certificate': told(
        null,
        null,
        '[Shop][https://shop.example.com] server certificate shop.example.com will expire in 7 days',
    ),
    'a certificate of another': told(
        null,
        null,
        '[Shop][https://shop.example.com] intermediate certificate R3 will be expired in 14 days',
    ),
    'a domain': told(null, monitor, 'Domain name shop.example.com will expire in 7 days'),
    'words of one’s own': sent({}, { title: 'Shop is down', body: 'x' }),
};
