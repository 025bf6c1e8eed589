import type { Sample } from '../Template';

const headers = { 'User-Agent': 'Atlassian Webhook HTTP Client' };
const user = { displayName: 'Ana Souza' };
const ben = { displayName: 'Ben Okafor' };
const issue = {
    self: 'https://acme.atlassian.net/rest/api/2/10042',
    key: 'SHOP-42',
    fields: {
        summary: 'Cart is empty after a reload',
        description: 'Put something into the cart, reload the page, and the cart is empty.',
        issuetype: { name: 'Bug' },
        project: { key: 'SHOP', name: 'Shop' },
        assignee: ben,
        labels: ['cart'],
    },
};

/** Deliveries of Jira, short and made up. */
export const samples = {
    created: { headers, body: { webhookEvent: 'jira:issue_created', user, issue } },
    moved: {
        headers,
        body: {
            webhookEvent: 'jira:issue_updated',
            issue_event_type_name: 'issue_generic',
            user: ben,
            issue,
            changelog: {
                items: [
                    { field: 'status', fromString: 'To do', toString: 'In progress' },
                    { field: 'priority', fromString: 'Low', toString: 'High' },
                ],
            },
        },
    },
    assigned: {
        headers,
        body: {
            webhookEvent: 'jira:issue_updated',
            issue_event_type_name: 'issue_assigned',
            user,
            issue,
            changelog: { items: [{ field: 'assignee', fromString: null, toString: 'Ben Okafor' }] },
        },
    },
    comment: {
        headers,
        body: {
            webhookEvent: 'comment_created',
            comment: { author: ben, body: 'The same with a private window, see [the log|https://logs.example.com/1].' },
            issue: {
                self: issue.self,
                key: issue.key,
                fields: { summary: issue.fields.summary, project: issue.fields.project },
            },
        },
    },
    sprint: {
        headers,
        body: { webhookEvent: 'sprint_started', sprint: { name: 'Spring 3', goal: 'A cart that stays.' } },
    },
    version: { headers, body: { webhookEvent: 'jira:version_released', version: { name: '4.2.0' } } },
} satisfies Readonly<Record<string, Sample>>;
