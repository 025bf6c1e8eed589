import { githubPosts } from '../posts/github';
import { core } from '../scripts/core';
import { forges } from '../scripts/forges';
import { github as service } from '../scripts/github';
import { hub } from '../scripts/hub';
import { signatures } from '../scripts/signatures';
import type { Template } from '../Template';
import { samples } from './samples';

/** GitHub, and GitHub Enterprise Server. */
export const github: Template = {
    name: 'github',
    title: 'GitHub',
    otherNames: ['ghes', 'gh'],
    version: 2,
    earlier: ['07f914f0c3aa8500fabdb9ba998b3fda'],
    options: ['success', 'labels', 'no-excerpts'],
    secret: { header: 'X-Hub-Signature-256', form: 'hmac-sha256', prefix: 'sha256=' },
    steps: [
        { kind: 'open', path: ['Settings', 'Webhooks', 'Add webhook'] },
        { kind: 'url', field: 'Payload URL' },
        { kind: 'set', field: 'Content type', value: 'application/json' },
        { kind: 'secret', field: 'Secret' },
        {
            kind: 'events',
            field: 'Let me select individual events',
            tick: [
                'Pushes',
                'Pull requests',
                'Pull request reviews',
                'Issues',
                'Issue comments',
                'Releases',
                'Workflow runs',
                'Branch or tag creation',
                'Branch or tag deletion',
            ],
            leave: ['Check runs', 'Check suites', 'Workflow jobs', 'Statuses', 'Stars', 'Watches'],
        },
        { kind: 'save', button: 'Add webhook' },
        { kind: 'try', path: ['Recent Deliveries', 'Redeliver'] },
    ],
    silent: [
        'labels',
        'assignments',
        'edits',
        'new commits of a pull request',
        'new branches',
        'stars',
        'checks and statuses',
        'builds that passed',
    ],
    samples,
    posts: githubPosts,
    pieces: [core, signatures, forges, hub, service],
};
