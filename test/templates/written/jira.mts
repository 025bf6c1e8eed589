import { type Written, sent } from './sent.mts';

const self = 'https://jira.acme.example/jira/rest/api/2/issue/10042';
const user = {
    accountId: '5b10a2844c20165700ede21g',
    displayName: 'Ana Souza',
    active: true,
    accountType: 'atlassian',
};
const serverUser = { name: 'ana', key: 'JIRAUSER10100', displayName: 'Ana Souza' };
const issue = {
    id: '10042',
    self,
    key: 'SHOP-42',
    fields: {
        summary: 'Cart |total| is wrong',
        description: null,
        issuetype: { name: 'Sub-task', subtask: true },
        project: { key: 'SHOP', name: 'Shop' },
        priority: { name: 'High' },
        status: { name: 'In Progress', statusCategory: { key: 'indeterminate' } },
        assignee: null,
        labels: [],
        customfield_10021: null,
    },
};
const updated = (items: object[], more: object = {}) =>
    sent(
        {},
        {
            timestamp: 1767343200000,
            webhookEvent: 'jira:issue_updated',
            issue_event_type_name: 'issue_generic',
            user,
            issue,
            changelog: { id: '1', items },
            ...more,
        },
    );
const item = (field: string, fromString: string | null, toString: string | null) => ({
    field,
    fieldtype: 'jira',
    fieldId: field,
    from: '1',
    fromString,
    to: '2',
    toString,
});
const doc = (text: string) => ({
    type: 'doc',
    version: 1,
    content: [
        { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Steps' }] },
        {
            type: 'bulletList',
            content: [
                { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text, marks: [] }] }] },
                {
                    type: 'listItem',
                    content: [
                        { type: 'paragraph', content: [{ type: 'mention', attrs: { id: '5b1', text: '@Ben' } }] },
                    ],
                },
            ],
        },
        { type: 'mediaSingle', content: [{ type: 'media', attrs: { id: '6e7', type: 'file', collection: 'c' } }] },
    ],
});

/** Deliveries of Jira that the samples are none of, written after the fields that Atlassian documents. */
export const jira: Written = {
    'an issue with a document': sent(
        {},
        {
            webhookEvent: 'jira:issue_created',
            issue_event_type_name: 'issue_created',
            user,
            issue: { ...issue, fields: { ...issue.fields, description: doc('Add two vouchers') } },
        },
    ),
    'an issue of an automation': sent({}, { webhookEvent: 'jira:issue_created', issue }),
    'a story that starts': updated([item('status', 'To Do', 'In Progress'), item('assignee', null, 'Ana Souza')]),
    'a story that is done': updated([item('resolution', null, 'Done'), item('status', 'In Review', 'Done')], {
        issue: { ...issue, fields: { ...issue.fields, status: { name: 'Done', statusCategory: { key: 'done' } } } },
        issue_event_type_name: 'issue_resolved',
    }),
    'a story that is opened again': updated([item('resolution', 'Done', null), item('status', 'Done', 'To Do')], {
        issue_event_type_name: 'issue_reopened',
    }),
    'only a description': updated([item('description', 'a', 'b')]),
    'a rank': updated([item('Rank', '', 'Ranked lower')]),
    'a link': updated([item('Link', null, 'This issue blocks SHOP-1')]),
    points: updated([item('Story Points', '3', '5')]),
    'an attachment': updated([item('Attachment', null, 'log.txt')], { issue_event_type_name: 'issue_updated' }),
    'two versions': updated([item('Fix Version', null, '4.2'), item('Fix Version', null, '4.3')]),
    'a move to another project': updated([item('Key', 'OLD-1', 'SHOP-42'), item('project', 'Old', 'Shop')], {
        issue_event_type_name: 'issue_moved',
    }),
    sprints: updated([item('Sprint', 'Sprint 1', 'Sprint 1, Sprint 2')]),
    'a comment on Data Center': updated([], {
        user: serverUser,
        comment: { author: serverUser, body: '{quote}a{quote}\n[~ben] see [log|https://x/log] {{code}} h3. no' },
        issue_event_type_name: 'issue_commented',
        changelog: undefined,
    }),
    'a comment without an author': sent(
        {},
        {
            webhookEvent: 'comment_created',
            comment: { self: 'https://acme.atlassian.net/rest/api/2/issue/1/comment/2', body: doc('Yes') },
            issue: { ...issue, self: 'https://acme.atlassian.net/rest/api/2/issue/1', fields: { summary: 'T' } },
        },
    ),
    'a comment that was changed': sent({}, { webhookEvent: 'comment_updated', comment: { body: 'x' }, issue }),
    'time that was booked': sent(
        {},
        {
            webhookEvent: 'jira:issue_updated',
            issue_event_type_name: 'issue_work_logged',
            user,
            issue,
            changelog: { items: [item('timespent', null, '3600'), item('WorklogId', null, '1')] },
        },
    ),
    'a work log': sent({}, { webhookEvent: 'worklog_created', worklog: { issueId: '1', timeSpent: '1h' } }),
    'a version': sent(
        {},
        {
            webhookEvent: 'jira:version_released',
            version: {
                self: 'https://acme.atlassian.net/rest/api/2/version/1',
                id: '1',
                name: '4.2',
                description: 'Spring',
                projectId: 10000,
                released: true,
                releaseDate: '2026-03-02',
            },
        },
    ),
    'a version that was made': sent({}, { webhookEvent: 'jira:version_created', version: { name: '4.3' } }),
    'a sprint': sent(
        {},
        {
            webhookEvent: 'sprint_started',
            sprint: {
                id: 4,
                self: 'https://acme.atlassian.net/rest/agile/1.0/sprint/4',
                state: 'active',
                name: 'Sprint 4',
                startDate: '2026-03-02',
                goal: 'Ship *rounding*',
                originBoardId: 1,
            },
        },
    ),
    'a sprint that is over': sent({}, { webhookEvent: 'sprint_closed', sprint: { name: 'Sprint 4', goal: null } }),
    'a board': sent({}, { webhookEvent: 'board_created', board: { name: 'x' } }),
    'a person': sent({}, { webhookEvent: 'user_created', user: { ...user, emailAddress: 'x@y' } }),
    'a link between issues': sent({}, { webhookEvent: 'issuelink_created', issueLink: { id: 1 } }),
    'an issue that went': sent({}, { webhookEvent: 'jira:issue_deleted', user, issue }),
    'a switch': sent({}, { webhookEvent: 'option_voting_changed', property: { key: 'x', value: 'true' } }),
    'an automation’s own': sent(
        {},
        { issue: { key: 'SHOP-42', self, fields: { summary: 'T' } }, text: 'Late: SHOP-42' },
    ),
};
