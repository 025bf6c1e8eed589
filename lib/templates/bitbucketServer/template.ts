import { bitbucketServerPosts } from '../posts/bitbucketServer';
import { bitbucketServer as service } from '../scripts/bitbucketServer';
import { core } from '../scripts/core';
import { forges } from '../scripts/forges';
import { signatures } from '../scripts/signatures';
import type { Template } from '../Template';
import { samples } from './samples';

/** Bitbucket Server and Data Center. */
export const bitbucketServer: Template = {
    name: 'bitbucket-server',
    title: 'Bitbucket Server and Data Center',
    otherNames: ['bitbucket-data-center', 'bitbucket-dc', 'stash'],
    version: 2,
    earlier: ['c564a414eaf52b003bdc8d2a1f1ee54d'],
    options: ['no-excerpts'],
    secret: { header: 'X-Hub-Signature', form: 'hmac-sha256', prefix: 'sha256=' },
    steps: [
        { kind: 'open', path: ['Repository settings', 'Webhooks', 'Create webhook'] },
        { kind: 'url', field: 'URL' },
        { kind: 'secret', field: 'Secret' },
        {
            kind: 'events',
            field: 'Events',
            tick: [
                'Repository: Push',
                'Pull request: Opened',
                'Pull request: Approved',
                'Pull request: Needs work',
                'Pull request: Merged',
                'Pull request: Declined',
                'Pull request: Comment added',
            ],
            leave: ['Repository: Forked', 'Pull request: Source branch updated', 'Pull request: Reviewers updated'],
        },
        { kind: 'try', path: ['Test connection'] },
        { kind: 'save', button: 'Create' },
    ],
    silent: [
        'edits',
        'new commits of a pull request',
        'changes of reviewers',
        'comments that are changed or deleted',
        'forks',
    ],
    samples,
    posts: bitbucketServerPosts,
    pieces: [core, signatures, forges, service],
};
