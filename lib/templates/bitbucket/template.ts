import { bitbucketPosts } from '../posts/bitbucket';
import { bitbucket as service } from '../scripts/bitbucket';
import { core } from '../scripts/core';
import { forges } from '../scripts/forges';
import { signatures } from '../scripts/signatures';
import type { Template } from '../Template';
import { samples } from './samples';

/** Bitbucket Cloud. */
export const bitbucket: Template = {
    name: 'bitbucket',
    title: 'Bitbucket Cloud',
    otherNames: ['bitbucket-cloud', 'bb'],
    version: 2,
    earlier: ['07a309b9f98fb24904bf3f47f7c67a95'],
    options: ['success', 'no-excerpts'],
    secret: { header: 'X-Hub-Signature', form: 'hmac-sha256', prefix: 'sha256=' },
    steps: [
        { kind: 'open', path: ['Repository settings', 'Webhooks', 'Add webhook'] },
        { kind: 'url', field: 'URL' },
        { kind: 'secret', field: 'Secret' },
        {
            kind: 'events',
            field: 'Choose from a full list of triggers',
            tick: [
                'Repository: Push',
                'Repository: Build status created',
                'Repository: Build status updated',
                'Pull request: Created',
                'Pull request: Changes Request created',
                'Pull request: Approved',
                'Pull request: Merged',
                'Pull request: Declined',
                'Pull request: Comment created',
                'Issue: Created',
                'Issue: Updated',
                'Issue: Comment created',
            ],
            leave: [
                'Repository: Fork',
                'Repository: Updated',
                'Pull request: Updated',
                'Pull request: Comment updated',
            ],
        },
        { kind: 'save', button: 'Save' },
        { kind: 'try', path: ['View requests', 'Resend'] },
    ],
    silent: [
        'edits',
        'new commits of a pull request',
        'comments that are changed or deleted',
        'forks',
        'builds that start or pass',
    ],
    samples,
    posts: bitbucketPosts,
    pieces: [core, signatures, forges, service],
};
