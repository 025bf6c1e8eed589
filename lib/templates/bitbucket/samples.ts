import type { Sample } from '../Template';

const repository = { full_name: 'acme/shop' };
const actor = { display_name: 'Ana Souza', nickname: 'ana' };
const ben = { display_name: 'Ben Okafor', nickname: 'ben' };
const pullrequest = {
    id: 7,
    title: 'Round prices half to even',
    description: 'Prices ended in .99 where the tax office wants .98.',
    source: { branch: { name: 'fix/rounding' } },
    destination: { branch: { name: 'main' } },
    links: { html: { href: 'https://bitbucket.org/acme/shop/pull-requests/7' } },
};

/** Deliveries of Bitbucket Cloud, short and made up. */
export const samples = {
    push: {
        headers: { 'X-Event-Key': 'repo:push' },
        body: {
            push: {
                changes: [
                    {
                        old: { name: 'main', type: 'branch' },
                        new: { name: 'main', type: 'branch' },
                        links: { html: { href: 'https://bitbucket.org/acme/shop/branches/compare/9c1b44e..4f2a81c' } },
                        commits: [
                            {
                                hash: '9c1b44e0aa',
                                links: { html: { href: 'https://bitbucket.org/acme/shop/commits/9c1b44e0aa' } },
                                message: 'Test the cart with an empty basket',
                                author: { raw: 'Ben Okafor <ben@example.com>' },
                            },
                        ],
                    },
                ],
            },
            repository,
            actor,
        },
    },
    pull_request: {
        headers: { 'X-Event-Key': 'pullrequest:created' },
        body: { pullrequest, repository, actor },
    },
    approval: {
        headers: { 'X-Event-Key': 'pullrequest:approved' },
        body: { pullrequest, repository, actor: ben },
    },
    merge: { headers: { 'X-Event-Key': 'pullrequest:fulfilled' }, body: { pullrequest, repository, actor } },
    comment: {
        headers: { 'X-Event-Key': 'pullrequest:comment_created' },
        body: {
            pullrequest,
            comment: {
                content: { raw: 'What about negative prices?' },
                links: { html: { href: 'https://bitbucket.org/acme/shop/pull-requests/7#comment-1' } },
            },
            repository,
            actor: ben,
        },
    },
    build: {
        headers: { 'X-Event-Key': 'repo:commit_status_updated' },
        body: {
            commit_status: {
                name: 'Pipeline #12 for main',
                state: 'FAILED',
                refname: 'main',
                url: 'https://bitbucket.org/acme/shop/pipelines/results/12',
            },
            repository,
            actor,
        },
    },
} satisfies Readonly<Record<string, Sample>>;
