import type { Sample } from '../Template';

const headers = { 'User-Agent': 'PagerDuty-Webhook/V3.0' };
const ben = { id: 'PLH1HKV', summary: 'Ben Okafor' };
const incident = {
    number: 214,
    title: 'Checkout latency above 2 s',
    html_url: 'https://acme.pagerduty.com/incidents/PGR0VU2',
    created_at: '2026-03-02T09:14:00Z',
    service: { summary: 'Shop API' },
    assignees: [{ summary: 'Ana Souza' }],
    priority: { summary: 'P1' },
};

/** Deliveries of PagerDuty, short and made up. */
export const samples = {
    triggered: { headers, body: { event: { event_type: 'incident.triggered', agent: null, data: incident } } },
    acknowledged: { headers, body: { event: { event_type: 'incident.acknowledged', agent: ben, data: incident } } },
    note: {
        headers,
        body: {
            event: {
                event_type: 'incident.annotated',
                agent: ben,
                data: {
                    incident: { summary: incident.title, html_url: incident.html_url },
                    content: 'Rolling back release 4.2.1',
                },
            },
        },
    },
    resolved: {
        headers,
        body: {
            event: {
                event_type: 'incident.resolved',
                agent: ben,
                occurred_at: '2026-03-02T09:31:22Z',
                data: { ...incident, assignees: [] },
            },
        },
    },
} satisfies Readonly<Record<string, Sample>>;
