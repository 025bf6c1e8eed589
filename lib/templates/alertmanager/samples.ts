import type { Sample } from '../Template';

const alert = {
    status: 'firing',
    labels: { alertname: 'InstanceDown', instance: 'web-1:9100', job: 'node', severity: 'critical' },
    annotations: {
        summary: 'Instance web-1:9100 is down',
        description: 'web-1:9100 of job node could not be reached for 5 minutes.',
    },
    startsAt: '2026-03-02T09:10:07.123Z',
    endsAt: '0001-01-01T00:00:00Z',
    generatorURL: 'https://prometheus.example.com/graph?g0.expr=up',
};
const other = {
    ...alert,
    labels: { ...alert.labels, instance: 'web-2:9100' },
    annotations: { summary: 'Instance web-2:9100 is down' },
};
const resolved = {
    ...alert,
    status: 'resolved',
    labels: { ...alert.labels, instance: 'db-1:9100' },
    annotations: { summary: 'Instance db-1:9100 is down' },
    endsAt: '2026-03-02T09:37:40.123Z',
};
const externalURL = 'https://alertmanager.example.com';
const headers = { 'User-Agent': 'Alertmanager/0.28.1' };

/** Deliveries of Alertmanager, short and made up. */
export const samples = {
    firing: { headers, body: { version: '4', status: 'firing', externalURL, alerts: [alert] } },
    group: {
        headers,
        body: {
            version: '4',
            status: 'firing',
            externalURL,
            groupLabels: { alertname: 'InstanceDown' },
            alerts: [alert, other, resolved],
        },
    },
    resolved: { headers, body: { version: '4', status: 'resolved', externalURL, alerts: [resolved] } },
} satisfies Readonly<Record<string, Sample>>;
