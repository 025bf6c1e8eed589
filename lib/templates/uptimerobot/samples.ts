import type { Sample } from '../Template';

const headers = { 'User-Agent': 'UptimeRobot/2.0' };
const monitor = { monitorFriendlyName: 'Shop', monitorURL: 'https://shop.example.com' };

/** Deliveries of UptimeRobot, as the set-up dictates them. */
export const samples = {
    down: {
        headers,
        body: {
            ...monitor,
            alertType: '1',
            alertTypeFriendlyName: 'Down',
            alertDetails: 'HTTP 503 - Service Unavailable',
        },
    },
    up: {
        headers,
        body: {
            ...monitor,
            alertType: '2',
            alertTypeFriendlyName: 'Up',
            alertDetails: 'HTTP 200 - OK',
            alertDuration: '1126',
        },
    },
    certificate: {
        headers,
        body: {
            ...monitor,
            alertType: '3',
            alertTypeFriendlyName: 'SSL expiry',
            alertDetails: 'The certificate expires in 7 days',
        },
    },
} satisfies Readonly<Record<string, Sample>>;
