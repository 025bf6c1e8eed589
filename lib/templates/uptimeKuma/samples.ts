import type { Sample } from '../Template';

const headers = { 'User-Agent': 'axios/1.12.2' };
const monitor = { name: 'Shop', pathName: 'Production / Shop', url: 'https://shop.example.com/health' };

/** Deliveries of Uptime Kuma, short and made up. */
export const samples = {
    down: {
        headers,
        body: {
            heartbeat: { status: 0, time: '2026-03-02 09:02:10.002', msg: 'Request failed with status code 503' },
            monitor,
            msg: '[Shop] [Down] Request failed with status code 503',
        },
    },
    up: {
        headers,
        body: {
            heartbeat: {
                status: 1,
                time: '2026-03-02 09:14:21.384',
                msg: '200 - OK',
                lastDownTime: '2026-03-02 09:02:10.002',
            },
            monitor,
            msg: '[Shop] [Up] 200 - OK',
        },
    },
    certificate: {
        headers,
        body: {
            heartbeat: null,
            monitor: null,
            msg: '[Shop][https://shop.example.com/health] server certificate shop.example.com will expire in 7 days',
        },
    },
    test: { headers, body: { heartbeat: null, monitor: null, msg: 'Rocket.Chat Testing' } },
} satisfies Readonly<Record<string, Sample>>;
