import type { Sample } from '../Template';

const project = { path_with_namespace: 'acme/shop', web_url: 'https://gitlab.com/acme/shop' };
const user = { name: 'Ana Souza', username: 'ana' };
const merge_request = {
    iid: 7,
    title: 'Round prices half to even',
    url: 'https://gitlab.com/acme/shop/-/merge_requests/7',
    description: 'Prices ended in .99 where the tax office wants .98.',
    source_branch: 'fix/rounding',
    target_branch: 'main',
};
const issue = {
    iid: 23,
    title: 'Cart is empty after a reload',
    url: 'https://gitlab.com/acme/shop/-/issues/23',
    description: 'Put something into the cart, reload the page, and the cart is empty.',
};
const commit = {
    id: '1f0c2b7a5d3e',
    url: 'https://gitlab.com/acme/shop/-/commit/1f0c2b7a5d3e',
    message: 'Round prices half to even',
    author: { name: 'Ana Souza' },
};

/** Deliveries of GitLab, short and made up. */
export const samples = {
    push: {
        headers: { 'X-Gitlab-Event': 'Push Hook' },
        body: {
            object_kind: 'push',
            before: '4f2a81c0b1',
            after: '9c1b44e0aa',
            ref: 'refs/heads/main',
            user_name: 'Ana Souza',
            total_commits_count: 2,
            commits: [
                commit,
                {
                    id: '9c1b44e0aa17',
                    url: 'https://gitlab.com/acme/shop/-/commit/9c1b44e0aa17',
                    message: 'Test the cart with an empty basket',
                    author: { name: 'Ben Okri' },
                },
            ],
            project,
        },
    },
    merge_request: {
        headers: { 'X-Gitlab-Event': 'Merge Request Hook' },
        body: { object_kind: 'merge_request', object_attributes: { ...merge_request, action: 'open' }, project, user },
    },
    merge: {
        headers: { 'X-Gitlab-Event': 'Merge Request Hook' },
        body: { object_kind: 'merge_request', object_attributes: { ...merge_request, action: 'merge' }, project, user },
    },
    issue: {
        headers: { 'X-Gitlab-Event': 'Issue Hook' },
        body: {
            object_kind: 'issue',
            object_attributes: { ...issue, action: 'open' },
            labels: [{ title: 'bug' }, { title: 'cart' }],
            project,
            user,
        },
    },
    comment: {
        headers: { 'X-Gitlab-Event': 'Note Hook' },
        body: {
            object_kind: 'note',
            object_attributes: {
                note: 'The same with a private window.',
                noteable_type: 'Issue',
                url: 'https://gitlab.com/acme/shop/-/issues/23#note_1',
            },
            issue,
            project,
            user: { name: 'Ben Okri', username: 'ben' },
        },
    },
    pipeline: {
        headers: { 'X-Gitlab-Event': 'Pipeline Hook' },
        body: {
            object_kind: 'pipeline',
            object_attributes: {
                id: 3101,
                ref: 'main',
                status: 'failed',
                duration: 240,
                url: 'https://gitlab.com/acme/shop/-/pipelines/3101',
            },
            builds: [
                { name: 'lint', status: 'success' },
                { name: 'unit tests', status: 'failed' },
            ],
            commit: { title: 'Round prices half to even' },
            project,
            user,
        },
    },
    release: {
        headers: { 'X-Gitlab-Event': 'Release Hook' },
        body: {
            object_kind: 'release',
            action: 'create',
            name: 'Spring',
            tag: 'v1.4.0',
            url: 'https://gitlab.com/acme/shop/-/releases/v1.4.0',
            description: 'Prices are rounded as the tax office wants them.',
            project,
        },
    },
} satisfies Readonly<Record<string, Sample>>;
