import type { Sample } from '../Template';

const repository = { full_name: 'octo/shop', html_url: 'https://github.com/octo/shop' };
const sender = { login: 'ana' };
const pull_request = {
    number: 7,
    title: 'Round prices half to even',
    html_url: 'https://github.com/octo/shop/pull/7',
    body: 'Prices ended in .99 where the tax office wants .98.',
    head: { ref: 'fix/rounding' },
    base: { ref: 'main' },
};
const issue = {
    number: 3,
    title: 'Cart is empty after a reload',
    html_url: 'https://github.com/octo/shop/issues/3',
    body: 'Put something into the cart, reload the page, and the cart is empty.',
    labels: [{ name: 'bug' }, { name: 'cart' }],
};

/** Deliveries of GitHub, short and made up. */
export const samples = {
    push: {
        headers: { 'X-GitHub-Event': 'push' },
        body: {
            ref: 'refs/heads/main',
            compare: 'https://github.com/octo/shop/compare/4f2a81c...9c1b44e',
            commits: [
                {
                    id: '1f0c2b7a5d',
                    url: 'https://github.com/octo/shop/commit/1f0c2b7a5d',
                    message: 'Round prices half to even',
                    author: { username: 'ana' },
                },
                {
                    id: '9c1b44e0aa',
                    url: 'https://github.com/octo/shop/commit/9c1b44e0aa',
                    message: 'Test the cart with an empty basket',
                    author: { name: 'Ben' },
                },
            ],
            repository,
            sender,
        },
    },
    pull_request: {
        headers: { 'X-GitHub-Event': 'pull_request' },
        body: { action: 'opened', pull_request, repository, sender },
    },
    review: {
        headers: { 'X-GitHub-Event': 'pull_request_review' },
        body: {
            action: 'submitted',
            review: { state: 'changes_requested', body: 'What about negative prices?' },
            pull_request,
            repository,
            sender: { login: 'ben' },
        },
    },
    merge: {
        headers: { 'X-GitHub-Event': 'pull_request' },
        body: { action: 'closed', pull_request: { ...pull_request, merged: true }, repository, sender },
    },
    issue: { headers: { 'X-GitHub-Event': 'issues' }, body: { action: 'opened', issue, repository, sender } },
    comment: {
        headers: { 'X-GitHub-Event': 'issue_comment' },
        body: {
            action: 'created',
            issue,
            comment: {
                html_url: 'https://github.com/octo/shop/issues/3#issuecomment-1',
                body: 'The same with a private window.',
            },
            repository,
            sender: { login: 'ben' },
        },
    },
    build: {
        headers: { 'X-GitHub-Event': 'workflow_run' },
        body: {
            action: 'completed',
            workflow_run: {
                name: 'CI',
                run_number: 12,
                conclusion: 'failure',
                head_branch: 'main',
                html_url: 'https://github.com/octo/shop/actions/runs/12',
                run_started_at: '2026-03-02T09:14:00Z',
                updated_at: '2026-03-02T09:17:12Z',
                head_commit: { message: 'Round prices half to even' },
                actor: sender,
            },
            repository,
            sender,
        },
    },
    release: {
        headers: { 'X-GitHub-Event': 'release' },
        body: {
            action: 'published',
            release: {
                name: 'Spring',
                tag_name: 'v1.4.0',
                html_url: 'https://github.com/octo/shop/releases/tag/v1.4.0',
                body: 'Prices are rounded as the tax office wants them.',
            },
            repository,
            sender,
        },
    },
} satisfies Readonly<Record<string, Sample>>;
