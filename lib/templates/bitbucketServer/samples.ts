import type { Sample } from '../Template';

const repository = {
    slug: 'shop',
    project: { key: 'ACME' },
    links: { self: [{ href: 'https://git.example.com/projects/ACME/repos/shop/browse' }] },
};
const actor = { name: 'ana', displayName: 'Ana Souza' };
const ben = { name: 'ben', displayName: 'Ben Okafor' };
const pullRequest = {
    id: 7,
    title: 'Round prices half to even',
    description: 'Prices ended in .99 where the tax office wants .98.',
    fromRef: { displayId: 'fix/rounding' },
    toRef: { displayId: 'main', repository },
    links: { self: [{ href: 'https://git.example.com/projects/ACME/repos/shop/pull-requests/7' }] },
};

/** Deliveries of Bitbucket Server, short and made up. */
export const samples = {
    push: {
        headers: { 'X-Event-Key': 'repo:refs_changed' },
        body: {
            eventKey: 'repo:refs_changed',
            changes: [
                {
                    ref: { displayId: 'main', type: 'BRANCH' },
                    fromHash: '4f2a81c0bb',
                    toHash: '9c1b44e0aa',
                    type: 'UPDATE',
                },
            ],
            commits: [{ id: '9c1b44e0aa', message: 'Test the cart with an empty basket', author: ben }],
            repository,
            actor,
        },
    },
    tag: {
        headers: { 'X-Event-Key': 'repo:refs_changed' },
        body: {
            eventKey: 'repo:refs_changed',
            changes: [{ ref: { displayId: 'v1.4.0', type: 'TAG' }, toHash: '9c1b44e0aa', type: 'ADD' }],
            repository,
            actor,
        },
    },
    pull_request: {
        headers: { 'X-Event-Key': 'pr:opened' },
        body: { eventKey: 'pr:opened', pullRequest, actor },
    },
    review: {
        headers: { 'X-Event-Key': 'pr:reviewer:needs_work' },
        body: { eventKey: 'pr:reviewer:needs_work', pullRequest, actor: ben },
    },
    merge: { headers: { 'X-Event-Key': 'pr:merged' }, body: { eventKey: 'pr:merged', pullRequest, actor } },
    comment: {
        headers: { 'X-Event-Key': 'pr:comment:added' },
        body: {
            eventKey: 'pr:comment:added',
            pullRequest,
            comment: { text: 'What about negative prices?' },
            actor: ben,
        },
    },
} satisfies Readonly<Record<string, Sample>>;
