import type { Sample } from '../Template';

const repository = { full_name: 'octo/shop', html_url: 'https://git.example.com/octo/shop' };
const sender = { login: 'ana', username: 'ana' };
const pull_request = {
    number: 7,
    title: 'Round prices half to even',
    html_url: 'https://git.example.com/octo/shop/pulls/7',
    body: 'Prices ended in .99 where the tax office wants .98.',
    head: { ref: 'fix/rounding' },
    base: { ref: 'main' },
};
const issue = {
    number: 3,
    title: 'Cart is empty after a reload',
    html_url: 'https://git.example.com/octo/shop/issues/3',
    body: 'Put something into the cart, reload the page, and the cart is empty.',
};

/** Deliveries of Gitea, short and made up. */
export const samples = {
    push: {
        headers: { 'X-Gitea-Event': 'push' },
        body: {
            ref: 'refs/heads/main',
            before: '4f2a81c0aa',
            compare_url: 'https://git.example.com/octo/shop/compare/4f2a81c...9c1b44e',
            commits: [
                {
                    id: '9c1b44e0aa',
                    url: 'https://git.example.com/octo/shop/commit/9c1b44e0aa',
                    message: 'Test the cart with an empty basket',
                    author: { name: 'Ben', username: 'ben' },
                },
            ],
            repository,
            pusher: sender,
            sender,
        },
    },
    pull_request: {
        headers: { 'X-Gitea-Event': 'pull_request' },
        body: { action: 'opened', number: 7, pull_request, repository, sender },
    },
    review: {
        headers: { 'X-Gitea-Event': 'pull_request_rejected' },
        body: {
            action: 'reviewed',
            review: { type: 'pull_request_review_rejected', content: 'What about negative prices?' },
            pull_request,
            repository,
            sender: { login: 'ben' },
        },
    },
    merge: {
        headers: { 'X-Gitea-Event': 'pull_request' },
        body: { action: 'closed', number: 7, pull_request: { ...pull_request, merged: true }, repository, sender },
    },
    issue: { headers: { 'X-Gitea-Event': 'issues' }, body: { action: 'opened', issue, repository, sender } },
    comment: {
        headers: { 'X-Gitea-Event': 'issue_comment' },
        body: {
            action: 'created',
            issue,
            comment: {
                html_url: 'https://git.example.com/octo/shop/issues/3#issuecomment-1',
                body: 'The same with a private window.',
            },
            repository,
            sender: { login: 'ben' },
        },
    },
    release: {
        headers: { 'X-Gitea-Event': 'release' },
        body: {
            action: 'published',
            release: {
                name: 'Spring',
                tag_name: 'v1.4.0',
                html_url: 'https://git.example.com/octo/shop/releases/tag/v1.4.0',
                body: 'Prices are rounded as the tax office wants them.',
            },
            repository,
            sender,
        },
    },
} satisfies Readonly<Record<string, Sample>>;
