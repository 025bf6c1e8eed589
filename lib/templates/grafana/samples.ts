import type { Sample } from '../Template';

const alert = {
    status: 'firing',
    labels: { alertname: 'HighCPU', grafana_folder: 'Production', instance: 'web-1', severity: 'warning' },
    annotations: {
        summary: 'CPU of web-1 above 90 % for 5 minutes',
        runbook_url: 'https://runbooks.example.com/high-cpu',
    },
    startsAt: '2026-03-02T09:14:00Z',
    endsAt: '0001-01-01T00:00:00Z',
    generatorURL: 'https://grafana.example.com/alerting/grafana/fdx7k2/view',
    silenceURL: 'https://grafana.example.com/alerting/silence/new?alertmanager=grafana',
};
const other = {
    ...alert,
    labels: { ...alert.labels, instance: 'web-2' },
    annotations: { summary: 'CPU of web-2 above 90 % for 5 minutes' },
};
const headers = { 'User-Agent': 'Grafana' };

/** Deliveries of Grafana, short and made up. */
export const samples = {
    firing: { headers, body: { status: 'firing', alerts: [alert] } },
    group: { headers, body: { status: 'firing', alerts: [alert, other], truncatedAlerts: 2 } },
    resolved: {
        headers,
        body: {
            status: 'resolved',
            alerts: [{ ...alert, status: 'resolved', endsAt: '2026-03-02T09:41:30Z', silenceURL: '' }],
        },
    },
    nodata: {
        headers,
        body: {
            status: 'firing',
            alerts: [
                {
                    status: 'firing',
                    labels: { alertname: 'DatasourceNoData', rulename: 'Queue length' },
                    annotations: { description: 'No metrics from the queue' },
                },
            ],
        },
    },
    legacy: {
        headers,
        body: {
            state: 'alerting',
            ruleName: 'CPU alert',
            ruleUrl: 'https://grafana.example.com/d/12/nodes?tab=alert',
            message: 'CPU is too high',
            evalMatches: [{ metric: 'web-1 CPU', value: 92.1 }],
        },
    },
} satisfies Readonly<Record<string, Sample>>;
