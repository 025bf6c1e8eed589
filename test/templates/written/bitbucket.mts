import { type Written, sent } from './sent.mts';

const repository = {
    type: 'repository',
    full_name: 'acme/shop',
    name: 'Shop',
    uuid: '{673a6070-3421-46c9-9d48-90745f7bfe8e}',
    links: { html: { href: 'https://bitbucket.org/acme/shop' } },
};
const actor = {
    type: 'user',
    display_name: 'Ana @here Souza',
    nickname: 'ana',
    account_id: '5d5355e8c6b9320d9ea5b28d',
    uuid: '{d301aafa-d676-4ee0-88be-962be7417567}',
};
const pullrequest = {
    id: 4,
    title: 'Round prices <half> to even',
    description: '',
    state: 'OPEN',
    draft: true,
    author: actor,
    source: { branch: { name: 'fix/rounding' }, commit: { hash: 'd3022fc0ca3d' }, repository: null },
    destination: { branch: { name: 'main' }, repository },
    reason: 'Already fixed',
    links: { html: { href: 'https://bitbucket.org/acme/shop/pull-requests/4' } },
};
const event = (name: string, body: object) => sent({ 'X-Event-Key': name }, { repository, actor, ...body });
const branch = (name: string, type = 'branch') => ({
    type,
    name,
    target: { hash: '709d658dc5b6', message: 'x' },
    links: { html: { href: `https://bitbucket.org/acme/shop/branch/${name}` } },
});
const comment = (raw: string) => ({
    id: 17,
    content: { raw, html: '<p>x</p>', markup: 'markdown' },
    inline: { path: 'a.ts', to: 10 },
    links: { html: { href: 'https://bitbucket.org/acme/shop/pull-requests/4#comment-17' } },
});
const status = (state: string) =>
    event('repo:commit_status_updated', {
        commit_status: {
            name: 'Pipeline #5 for main',
            description: 'Failed in 2 minutes',
            state,
            key: '-1234567',
            refname: 'main',
            url: 'https://bitbucket.org/acme/shop/addon/pipelines/home#!/results/5',
            type: 'build',
        },
    });

/** Deliveries of Bitbucket Cloud that the samples are none of, written after the fields that Atlassian documents. */
export const bitbucket: Written = {
    'a draft': event('pullrequest:created', { pullrequest }),
    'a pull request that was declined': event('pullrequest:rejected', { pullrequest }),
    'changes that were asked for': event('pullrequest:changes_request_created', {
        pullrequest,
        changes_request: { date: 'x', user: actor },
    }),
    'changes that are no longer asked for': event('pullrequest:changes_request_removed', { pullrequest }),
    'a comment beside code': event('pullrequest:comment_created', {
        pullrequest,
        comment: comment('@{5d5355e8c6b9320d9ea5b28d} please see\n\n```js\nx\n```'),
    }),
    'a comment that was resolved': event('pullrequest:comment_resolved', { pullrequest, comment: comment('x') }),
    'a push of several refs': event('repo:push', {
        push: {
            changes: [
                {
                    old: branch('a'),
                    new: branch('a'),
                    created: false,
                    closed: false,
                    forced: true,
                    commits: [],
                    links: {},
                },
                { old: null, new: branch('v1.0', 'tag'), created: true, commits: [] },
                { old: branch('old'), new: null, closed: true },
            ],
        },
    }),
    'a push of somebody without an account': event('repo:push', {
        actor: undefined,
        push: {
            changes: [
                {
                    old: branch('main'),
                    new: branch('main'),
                    truncated: true,
                    links: { html: { href: 'https://bitbucket.org/acme/shop/branches/compare/a..b' } },
                    commits: Array.from({ length: 5 }, (_, at) => ({
                        hash: `03f4a7270240708834de475bcf21532d6134777${at}`,
                        message: `Change ${at}\n\nmore`,
                        author: { type: 'author', raw: 'Ben Okri <ben@example.com>' },
                        links: { html: { href: `https://bitbucket.org/acme/shop/commits/${at}` } },
                    })),
                },
            ],
        },
    }),
    'a build that failed': status('FAILED'),
    'a build that was stopped': status('STOPPED'),
    'a build that passed': status('SUCCESSFUL'),
    'an issue': event('issue:created', {
        issue: {
            id: 9,
            title: 'Cart is empty',
            content: { raw: 'After a reload', html: '<p>x</p>' },
            priority: 'major',
            kind: 'bug',
            state: 'new',
            assignee: null,
            links: { html: { href: 'https://bitbucket.org/acme/shop/issues/9' } },
        },
    }),
    'an issue that was changed': event('issue:updated', {
        issue: { id: 9, title: 'Cart is empty', links: { html: { href: 'https://bitbucket.org/acme/shop/issues/9' } } },
        comment: comment(''),
        changes: { status: { old: 'new', new: 'resolved' }, assignee: { old: null, new: 'ana' } },
    }),
    'an assignment': event('issue:updated', {
        issue: { id: 9, title: 'x' },
        changes: { assignee: { old: '', new: 'a' } },
    }),
    'a comment on a commit': event('repo:commit_comment_created', {
        comment: comment('Nice'),
        commit: { hash: 'd3022fc0ca3d65c7f6654eea129d6bf0cf0ee08e', message: 'x' },
    }),
    'a fork': event('repo:fork', { fork: { full_name: 'ben/shop' } }),
    'a repository that was moved': event('repo:transfer', { previous_workspace: { slug: 'x' } }),
};
