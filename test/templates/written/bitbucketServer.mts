import { type Written, sent } from './sent.mts';

const actor = {
    name: 'admin',
    emailAddress: 'admin@example.com',
    id: 1,
    displayName: 'Administrator',
    active: true,
    slug: 'admin',
};
const repository = {
    slug: 'shop',
    id: 84,
    name: 'Shop',
    project: { key: 'ACME', name: 'Acme', public: false, type: 'NORMAL' },
    links: { self: [{ href: 'https://git.acme.example/projects/ACME/repos/shop/browse' }] },
};
const ref = (name: string, type = 'BRANCH') => ({
    id: `refs/${type === 'TAG' ? 'tags' : 'heads'}/${name}`,
    displayId: name,
    type,
});
const pullRequest = {
    id: 11,
    version: 1,
    title: 'Round prices',
    description: 'Prices\n\n* [x] tested',
    state: 'OPEN',
    draft: false,
    fromRef: { ...ref('fix/rounding'), latestCommit: 'ddc19f786f705e13a5a3b8b3d1a5b4f5b2c3d4e5', repository },
    toRef: { ...ref('main'), repository },
    author: { user: actor },
    reviewers: [],
    links: { self: [null] },
};
const event = (eventKey: string, body: object) =>
    sent({ 'X-Event-Key': eventKey }, { eventKey, date: '2026-03-02T11:37:20+1100', actor, ...body });
const change = (type: string, name: string, kind = 'BRANCH') => ({
    ref: ref(name, kind),
    refId: `refs/heads/${name}`,
    fromHash: 'ecddabb624f6f5ba43816f5926e580a5f680a932',
    toHash: type === 'DELETE' ? '0000000000000000000000000000000000000000' : '178864a7d521b6f5e720b386b2c2b0ef8563e0dc',
    type,
});

/** Deliveries of Bitbucket Server that the samples are none of, written after the fields that Atlassian documents. */
export const bitbucketServer: Written = {
    'a pull request without an address': event('pr:opened', { pullRequest }),
    'a draft': event('pr:opened', { pullRequest: { ...pullRequest, draft: true } }),
    'a merge': event('pr:merged', {
        pullRequest: { ...pullRequest, state: 'MERGED', properties: { mergeCommit: { id: '7e48f426f0a6' } } },
    }),
    'changes that were asked for': event('pr:reviewer:needs_work', {
        pullRequest,
        participant: { user: actor, role: 'REVIEWER', status: 'NEEDS_WORK' },
        previousStatus: 'UNAPPROVED',
    }),
    'changes that were asked for, as newer versions say it': event('pr:reviewer:changes_requested', { pullRequest }),
    'a comment': event('pr:comment:added', {
        pullRequest,
        comment: { id: 62, version: 0, text: 'I am a PR comment @admin', author: actor, comments: [], tasks: [] },
        commentParentId: 43,
    }),
    'a task': event('pr:comment:added', { pullRequest, comment: { id: 62, text: '', severity: 'BLOCKER' } }),
    'other reviewers': event('pr:reviewer:updated', { pullRequest, addedReviewers: [actor], removedReviewers: [] }),
    'new commits': event('pr:from_ref_updated', { pullRequest, previousFromHash: 'x' }),
    'a push of several refs': event('repo:refs_changed', {
        repository,
        changes: [change('UPDATE', 'main'), change('ADD', 'v1.0', 'TAG'), change('DELETE', 'old')],
    }),
    'a push with its commits': event('repo:refs_changed', {
        repository,
        changes: [change('UPDATE', 'main')],
        commits: [
            {
                id: '178864a7d521b6f5e720b386b2c2b0ef8563e0dc',
                displayId: '178864a7d52',
                message: 'ACME-1: Round\n\nmore',
                author: { name: 'ben', displayName: 'Ben Okri' },
                committerTimestamp: 1,
            },
        ],
        toCommit: {},
    }),
    'a push of a person’s own repository': event('repo:refs_changed', {
        repository: { ...repository, project: { key: '~ANA', type: 'PERSONAL', owner: actor } },
        changes: [change('UPDATE', 'main')],
    }),
    'a comment on a commit': event('repo:comment:added', {
        repository,
        comment: { id: 1, text: 'Why?' },
        commit: '178864a7d521b6f5e720b386b2c2b0ef8563e0dc',
    }),
    'a fork': event('repo:forked', { repository: { ...repository, origin: repository } }),
    'another name': event('repo:modified', { old: repository, new: repository }),
    'a secret that was found': event('repo:secret_detected', { repository, changes: [] }),
    'a mirror': event('mirror:repo_synchronized', { mirrorServer: { id: 'x', name: 'm' }, syncType: 'INCREMENTAL' }),
    'a test': sent({ 'X-Event-Key': 'diagnostics:ping' }, { test: true }),
};
