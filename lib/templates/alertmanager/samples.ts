import type { Sample } from '../Template';

const alert = (instance: string, status = 'firing', endsAt = '0001-01-01T00:00:00Z') => ({
    status,
    labels: { alertname: 'InstanceDown', instance, job: 'node', severity: 'critical' },
    annotations: {
        summary: `Instance ${instance} is down`,
        description: `${instance} of job node could not be reached for 5 minutes.`,
    },
    startsAt: '2026-03-02T09:10:07.123Z',
    endsAt,
    generatorURL: 'https://prometheus.example.com/graph?g0.expr=up',
});
const externalURL = 'https://alertmanager.example.com';
const headers = { 'User-Agent': 'Alertmanager/0.28.1' };
const resolved = alert('db-1:9100', 'resolved', '2026-03-02T09:37:40.123Z');

/** Deliveries of Alertmanager, short and made up. */
export const samples = {
    firing: { headers, body: { version: '4', status: 'firing', externalURL, alerts: [alert('web-1:9100')] } },
    group: {
        headers,
        body: {
            version: '4',
            status: 'firing',
            externalURL,
            groupLabels: { alertname: 'InstanceDown' },
            alerts: [alert('web-1:9100'), alert('web-2:9100'), resolved],
        },
    },
    resolved: { headers, body: { version: '4', status: 'resolved', externalURL, alerts: [resolved] } },
} satisfies Readonly<Record<string, Sample>>;
