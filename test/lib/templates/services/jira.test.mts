import { describe, expect, test } from '@jest/globals';
import { jira } from '../../../../lib/templates/jira/template.ts';
import { writeScript } from '../../../../lib/templates/writeScript.ts';
import { requestOf } from '../../../templates/requestOf.mts';
import { runScript } from '../../../templates/runScript.mts';

const deliver = runScript(writeScript(jira, {}));
const contentOf = (body: object) => deliver(requestOf({ body: JSON.stringify(body) }))?.content;

const issue = { key: 'SHOP-1', self: 'https://jira.example.com/jira/rest/api/2/1', fields: { summary: 'T' } };
const user = { displayName: 'Ana' };
const label = '<https://jira.example.com/jira/browse/SHOP-1|SHOP-1 T>';
const updated = (items: object[], more: object = {}) => ({
    webhookEvent: 'jira:issue_updated',
    user,
    issue,
    changelog: { items },
    ...more,
});
const change = (field: string, from: string | null, to: string | null) => ({ field, fromString: from, toString: to });

describe('changes', () => {
    test.each([
        ['an own field alone', [change('Story Points', '1', '2')], undefined],
        ['ranks', [change('Rank', '', 'Ranked higher')], undefined],
        ['a value that is missing', [{ field: 'status' }], undefined],
        [
            'several of them',
            [change('assignee', null, 'Ben'), change('labels', '', 'x'), change('status', 'New', 'Open')],
            `*SHOP* Ana moved ${label} from New to Open · assignee Ben`,
        ],
        ['nobody', [change('assignee', 'Ben', null)], `*SHOP* Ana assigned ${label} to nobody`],
        ['reopened', [change('resolution', 'Done', null)], `*SHOP* Ana reopened ${label}`],
        ['places in names', [change('summary', '{who} {to}', 'T')], `*SHOP* Ana renamed ${label}, formerly {who} {to}`],
    ])('%s', (_name, items, text) => {
        expect(contentOf(updated(items))?.text).toBe(text);
    });

    test('by nobody are made by Jira', () => {
        expect(contentOf({ ...updated([change('priority', 'Low', 'High')]), user: undefined })?.text).toBe(
            `*SHOP* Jira changed the priority of ${label} from Low to High`,
        );
    });
});

describe('comments', () => {
    const comment = { author: { displayName: 'Ben' }, body: 'Yes' };

    test('are told once: servers send them as a change of the issue too, and do not tell the issue', () => {
        expect(contentOf({ webhookEvent: 'comment_created', comment })).toBeUndefined();
        expect(contentOf(updated([], { comment, issue_event_type_name: 'issue_commented' }))?.text).toBe(
            `*SHOP* Ana commented on ${label}`,
        );
        const cloud = { ...issue, self: 'https://acme.atlassian.net/rest/api/2/1' };
        expect(contentOf(updated([], { comment, issue: cloud }))).toBeUndefined();
    });

    test('with a change go along with it', () => {
        expect(contentOf(updated([change('status', 'New', 'Done')], { comment }))).toEqual({
            text: `*SHOP* Ana moved ${label} from New to Done`,
            parseUrls: false,
            attachments: [{ color: '#9EA2A8', text: 'Yes' }],
        });
    });
});

test.each([
    [
        'wiki text',
        'h1. Steps\n# add [two|https://x.example] for [~accountid:5a0a]\n{code:java}a = 1{code} !shot.png|thumbnail! [~ben]',
        '- add two for somebody a = 1 ben',
    ],
    [
        'a document',
        {
            type: 'doc',
            content: [
                {
                    type: 'paragraph',
                    content: [
                        { type: 'text', text: 'Ask ' },
                        { type: 'mention', attrs: { id: '5a0a', text: '@Ben' } },
                        { type: 'hardBreak' },
                        { type: 'inlineCard', attrs: { url: 'https://x.example' } },
                    ],
                },
            ],
        },
        'Ask @Ben https://x.example',
    ],
])('%s becomes text', (_name, description, text) => {
    const body = {
        webhookEvent: 'jira:issue_created',
        user,
        issue: { ...issue, fields: { summary: 'T', description } },
    };
    expect(contentOf(body)?.attachments).toEqual([{ color: '#1D74F5', text }]);
});

test('automation rules may send a text', () => {
    expect(contentOf({ text: 'The release is late' })?.text).toBe('*Jira* The release is late');
    expect(contentOf({ username: 'x', accountId: '5a0a' })).toBeUndefined();
});
