import { type Written, sent } from './sent.mts';

const sender = { id: 1, login: 'ana', username: 'ana', full_name: 'Ana Souza', email: 'ana@noreply.example' };
const repository = {
    id: 1,
    name: 'shop',
    full_name: 'acme/shop',
    html_url: 'https://codeberg.example/acme/shop',
    owner: sender,
};
const pull_request = {
    number: 5,
    title: 'WIP: Round prices',
    body: '',
    draft: true,
    user: sender,
    merged: false,
    html_url: 'https://codeberg.example/acme/shop/pulls/5',
    head: { label: 'fix', ref: 'fix', repo: null },
    base: { label: 'main', ref: 'main' },
    labels: null,
};
const issue = {
    number: 3,
    title: '@all: cart is empty',
    body: '![shot](https://codeberg.example/attachments/1)\n\nSee above',
    user: sender,
    html_url: 'https://codeberg.example/acme/shop/issues/3',
    labels: [{ name: 'Kind/Bug' }],
};
const event = (name: string, body: object, who: 'Gitea' | 'Forgejo' = 'Gitea') =>
    sent(
        { [`X-${who}-Event`]: name, 'X-Gitea-Event': name, 'X-Gogs-Event': name, 'X-GitHub-Event': name },
        { repository, sender, ...body },
    );
const gogs = (name: string, body: object) => sent({ 'X-Gogs-Event': name }, { repository, ...body });

/** Deliveries of Gitea, Forgejo and Gogs that the samples are none of, written after the structures in their sources. */
export const gitea: Written = {
    'a draft': event('pull_request', { action: 'opened', number: 5, pull_request }),
    'a merge': event('pull_request', {
        action: 'closed',
        number: 5,
        pull_request: { ...pull_request, title: 'Round prices', draft: false, merged: true },
    }),
    'a review that approves': event('pull_request_approved', {
        action: 'reviewed',
        number: 5,
        pull_request,
        requested_reviewer: null,
        review: { type: 'pull_request_review_approved', content: '' },
    }),
    'a review that rejects': event('pull_request_rejected', {
        action: 'reviewed',
        pull_request,
        review: { type: 'pull_request_review_rejected', content: 'Not yet' },
    }),
    'a review that says nothing': event('pull_request_comment', {
        action: 'reviewed',
        pull_request,
        review: { type: 'pull_request_review_comment', content: '' },
    }),
    'somebody who is asked': event('pull_request_review_request', {
        action: 'review_requested',
        pull_request,
        requested_reviewer: { login: 'ben' },
    }),
    'new commits': event('pull_request_sync', { action: 'synchronized', pull_request }),
    'an issue': event('issues', { action: 'opened', number: 3, issue }, 'Forgejo'),
    'an issue that was assigned': event('issue_assign', { action: 'assigned', issue }),
    labels: event('issue_label', { action: 'label_updated', issue }),
    'a comment on a pull request': event('issue_comment', {
        action: 'created',
        is_pull: true,
        issue: { ...issue, pull_request: { merged: false } },
        comment: { body: 'Yes', html_url: 'https://codeberg.example/acme/shop/pulls/5#issuecomment-1', user: sender },
    }),
    'a comment beside code': event('pull_request_comment', {
        action: 'created',
        is_pull: true,
        issue: { ...issue, pull_request: {} },
        comment: { body: 'Why 2?', html_url: 'https://codeberg.example/acme/shop/pulls/5#issuecomment-2' },
    }),
    'a push of a new branch': event('push', {
        ref: 'refs/heads/feature/x',
        before: '0000000000000000000000000000000000000000',
        after: '28e1879d029cb852e4844d9c718537df08844e03',
        compare_url: '',
        commits: null,
        total_commits: 0,
        head_commit: null,
        pusher: sender,
    }),
    'a push of many commits': event('push', {
        ref: 'refs/heads/main',
        compare_url: 'https://codeberg.example/acme/shop/compare/a...b',
        commits: Array.from({ length: 5 }, (_, at) => ({
            id: `${at}ffeb19cf3e03d7b56f1d8b5c4b0f0a1c2d3e4f5`,
            message: `Change ${at}\n`,
            url: `https://codeberg.example/acme/shop/commit/${at}`,
            author: { name: 'Ana Souza', email: 'x', username: 'ana' },
            added: null,
        })),
        total_commits: 12,
        pusher: sender,
    }),
    'a release': event('release', {
        action: 'published',
        release: {
            tag_name: 'v1.0',
            name: 'Spring',
            body: '',
            html_url: 'https://codeberg.example/acme/shop/releases/tag/v1.0',
            author: sender,
        },
    }),
    'a wiki page': event('wiki', { action: 'created', page: 'How-to-round', comment: '' }),
    'a package': event('package', { action: 'created', package: { name: 'shop', version: '1.0', type: 'npm' } }),
    'a run that failed': event('workflow_run', {
        action: 'completed',
        workflow: { name: 'CI' },
        workflow_run: {
            run_number: 4,
            display_title: 'Round prices',
            name: '',
            status: 'completed',
            conclusion: 'failure',
            head_branch: 'main',
            html_url: 'https://codeberg.example/acme/shop/actions/runs/4',
        },
    }),
    'a run of Forgejo that failed': event(
        'action_run_failure',
        {
            repository: undefined,
            sender: undefined,
            action: 'failure',
            run: {
                repository,
                trigger_user: sender,
                title: 'Round prices',
                index_in_repo: 7,
                workflow_id: 'ci.yml',
                prettyref: 'main',
                status: 'failure',
                html_url: 'https://codeberg.example/acme/shop/actions/runs/7',
            },
            last_run: null,
        },
        'Forgejo',
    ),
    'a tag': event('create', { ref: 'v1.0', ref_type: 'tag', sha: 'x' }),
    'a branch that went': event('delete', { ref: 'feature/x', ref_type: 'branch', pusher_type: 'user' }),
    'a fork': event('fork', { forkee: repository, repository: { ...repository, full_name: 'ben/shop' } }),
    'a new repository': event('repository', { action: 'created', repository, organization: sender }),
    'an issue of Gogs': gogs('issues', { action: 'opened', issue }),
    'a push to Gogs': gogs('push', {
        ref: 'refs/heads/main',
        compare_url: 'https://gogs.example/acme/shop/compare/a...b',
        commits: [
            {
                id: 'ffffeb19cf3e03d7b56f1d8b5c4b0f0a1c2d3e4f',
                message: 'Round',
                url: 'https://gogs.example/acme/shop/commit/f',
                author: { name: 'Ben', username: '' },
            },
        ],
        pusher: { username: 'unknwon', login: 'unknwon' },
    }),
    'a release of Gogs': gogs('release', {
        action: 'published',
        release: { tag_name: 'v1', name: '', draft: false, author: { login: 'unknwon' } },
    }),
};
