import type { Sample } from '../Template';

const issue = {
    id: '6012345678',
    shortId: 'SHOP-4F',
    title: 'ZeroDivisionError: division by zero',
    culprit: 'GET /checkout',
    level: 'error',
    web_url: 'https://acme.sentry.io/issues/6012345678/',
    project: { id: '1', name: 'shop', slug: 'shop' },
};
const ana = { id: 789, name: 'Ana Souza', type: 'user' };
const metric = {
    description_title: 'Critical: Too many errors',
    description_text: '1240 events in the last 10 minutes',
    web_url: 'https://acme.sentry.io/alerts/rules/details/7/?alert=1',
    metric_alert: {
        alert_rule: { name: 'Too many errors' },
        projects: ['shop'],
        date_started: '2026-03-02T09:04:00Z',
        date_closed: '2026-03-02T09:44:00Z',
    },
};

/** Deliveries of Sentry, short and made up. */
export const samples = {
    alert: {
        headers: { 'Sentry-Hook-Resource': 'event_alert' },
        body: {
            action: 'triggered',
            data: {
                event: {
                    title: issue.title,
                    culprit: issue.culprit,
                    url: 'https://sentry.io/api/0/projects/acme/shop/events/355c3b2a/',
                    web_url: 'https://acme.sentry.io/issues/6012345678/events/355c3b2a/',
                },
                triggered_rule: 'Many users see it',
            },
            actor: { id: 'sentry', name: 'Sentry' },
        },
    },
    issue: {
        headers: { 'Sentry-Hook-Resource': 'issue' },
        body: { action: 'created', data: { issue }, actor: { id: 'sentry', name: 'Sentry' } },
    },
    resolved: {
        headers: { 'Sentry-Hook-Resource': 'issue' },
        body: {
            action: 'resolved',
            data: { issue: { ...issue, statusDetails: { inRelease: '4.2.0' } } },
            actor: ana,
        },
    },
    metric: { headers: { 'Sentry-Hook-Resource': 'metric_alert' }, body: { action: 'critical', data: metric } },
    calm: { headers: { 'Sentry-Hook-Resource': 'metric_alert' }, body: { action: 'resolved', data: metric } },
    comment: {
        headers: { 'Sentry-Hook-Resource': 'comment' },
        body: {
            action: 'created',
            data: { comment: 'Looks like the empty cart again.', project_slug: 'shop' },
            actor: ana,
        },
    },
} satisfies Readonly<Record<string, Sample>>;
