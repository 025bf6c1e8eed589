import { type Written, sent } from './sent.mts';

const installation = { uuid: '7a485448-a9e2-4c85-8a3c-4f44175783c9' };
const actor = { type: 'user', id: 789, name: 'Ana Souza' };
const app = { type: 'application', id: 'sentry', name: 'Sentry' };
const issue = {
    id: '1170820242',
    url: 'https://acme.sentry.io/api/0/organizations/acme/issues/1170820242/',
    web_url: 'https://acme.sentry.io/issues/1170820242/',
    project_url: 'https://acme.sentry.io/issues/?project=1',
    permalink: null,
    shortId: 'SHOP-API-4F',
    title: "TypeError: Cannot read properties of undefined (reading 'price')",
    culprit: '?(<anonymous>)',
    level: 'error',
    status: 'unresolved',
    substatus: 'new',
    statusDetails: {},
    count: '1',
    userCount: 0,
    metadata: { type: 'TypeError', value: "Cannot read properties of undefined (reading 'price')" },
    project: { id: '1', name: 'shop-api', slug: 'shop-api', platform: 'node' },
    assignedTo: null,
    priority: 'high',
};
const hook = (resource: string, action: string, data: object, who: object = actor) =>
    sent({ 'Sentry-Hook-Resource': resource }, { action, installation, data, actor: who });
const alert = (more: object) => ({
    description_text: '1000 events in the last 10 minutes\nFilter: level:error',
    description_title: 'Critical: Too many errors',
    web_url: 'https://acme.sentry.io/organizations/acme/alerts/rules/details/7/?alert=4',
    metric_alert: {
        id: '4',
        identifier: '1',
        title: 'Too many errors',
        date_started: '2026-03-02T09:14:00Z',
        date_closed: null,
        projects: ['shop-api'],
        alert_rule: { name: 'Too many errors', aggregate: 'count()' },
        ...more,
    },
});

/** Deliveries of Sentry that the samples are none of, written after the fields that Sentry documents. */
export const sentry: Written = {
    'an issue': hook('issue', 'created', { issue }, app),
    'an issue that warns': hook('issue', 'created', { issue: { ...issue, level: 'warning', culprit: '' } }, app),
    'an issue that came back': hook('issue', 'unresolved', { issue: { ...issue, substatus: 'regressed' } }, app),
    'an issue that is resolved by a commit': hook('issue', 'resolved', {
        issue: { ...issue, statusDetails: { inCommit: { commit: 'abc' } } },
        resolution_type: 'with_commit',
    }),
    'an issue that is resolved in the next release': hook('issue', 'resolved', {
        issue: { ...issue, statusDetails: { inNextRelease: true } },
    }),
    'an issue of a team': hook('issue', 'assigned', {
        issue: { ...issue, assignedTo: { type: 'team', id: '1', name: 'front-end' } },
    }),
    'an issue of somebody by address': hook('issue', 'assigned', {
        issue: { ...issue, assignedTo: { email: 'ben@example.com', type: 'user', id: '1', name: 'ben@example.com' } },
    }),
    'an issue that is archived': hook('issue', 'archived', { issue }),
    'an issue that is ignored': hook('issue', 'ignored', { issue }),
    'an alert': hook('event_alert', 'triggered', {
        event: {
            event_id: 'e4874d664c3540c1a32eab185f12c5ab',
            title: "TypeError: Cannot read properties of undefined (reading 'price')",
            culprit: 'GET /checkout',
            level: 'error',
            message: '',
            web_url: 'https://acme.sentry.io/organizations/acme/issues/1/events/e4/',
            issue_url: 'https://acme.sentry.io/api/0/organizations/acme/issues/1/',
            url: 'https://acme.sentry.io/api/0/projects/acme/shop-api/events/e4/',
            request: { headers: [['Authorization', 'Bearer s3cret']], data: { password: 'x' } },
            exception: { values: [{ type: 'TypeError', value: 'x', stacktrace: { frames: [] } }] },
            tags: [['environment', 'production']],
        },
        triggered_rule: 'Checkout breaks',
        issue_alert: { title: 'Checkout breaks', settings: [] },
    }),
    'an alert without a title': hook('event_alert', 'triggered', {
        event: {
            message: 'Stock is low',
            metadata: { title: '<unlabeled event>' },
            title: '<unlabeled event>',
            url: 'https://sentry.example.com/api/0/projects/acme/stock/events/1/',
            web_url: 'https://sentry.example.com/x',
        },
    }),
    'a metric that is critical': hook('metric_alert', 'critical', alert({})),
    'a metric that warns': hook('metric_alert', 'warning', alert({})),
    'a metric that is well': hook('metric_alert', 'resolved', {
        ...alert({ date_closed: '2026-03-02T09:41:00Z' }),
        description_title: 'Resolved: Too many errors',
    }),
    'a metric that opens': hook('metric_alert', 'open', alert({})),
    'a comment': hook('comment', 'created', {
        comment_id: '1',
        issue_id: '1170820242',
        timestamp: 'x',
        comment: 'Is it **the** cart? @ana',
        project_slug: 'shop-api',
    }),
    'a comment that went': hook('comment', 'deleted', { comment: 'x', project_slug: 'y' }),
    'a single error': hook('error', 'created', { error: { title: 'x' } }),
    'an installation': hook('installation', 'created', {
        installation: { code: '46fd6a0e', uuid: 'x', organization: { slug: 'acme' }, app: { slug: 'x' } },
    }),
    'a trial': hook('seer', 'completed', { run: 1 }),
    'the plugin of long ago': sent(
        {},
        {
            id: '27379932',
            project: 'shop',
            project_name: 'Shop',
            project_slug: 'shop',
            logger: null,
            level: 'warning',
            culprit: 'raven.scripts.runner in main',
            message: 'This is an example exception',
            url: 'https://sentry.example.com/acme/shop/issues/27379932/',
            triggering_rules: ['x'],
            event: { event_id: '02' },
        },
    ),
};
