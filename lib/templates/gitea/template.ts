import { giteaPosts } from '../posts/gitea';
import { core } from '../scripts/core';
import { forges } from '../scripts/forges';
import { gitea as service } from '../scripts/gitea';
import { hub } from '../scripts/hub';
import { signatures } from '../scripts/signatures';
import type { Template } from '../Template';
import { samples } from './samples';

/** Gitea, Forgejo and Gogs. */
export const gitea: Template = {
    name: 'gitea',
    title: 'Gitea, Forgejo and Gogs',
    otherNames: ['forgejo', 'gogs', 'codeberg'],
    version: 2,
    earlier: ['81ed2a201259bb7707ea89b22f69e67e'],
    options: ['success', 'labels', 'no-excerpts'],
    secret: { header: 'X-Gitea-Signature', form: 'hmac-sha256' },
    steps: [
        { kind: 'open', path: ['Settings', 'Webhooks', 'Add webhook', 'Gitea'] },
        { kind: 'url', field: 'Target URL' },
        { kind: 'set', field: 'HTTP method', value: 'POST' },
        { kind: 'set', field: 'POST content type', value: 'application/json' },
        { kind: 'secret', field: 'Secret' },
        {
            kind: 'events',
            field: 'Custom events',
            tick: [
                'Create',
                'Delete',
                'Push',
                'Issues',
                'Issue comment',
                'Pull request',
                'Pull request reviewed',
                'Pull request comment',
                'Release',
            ],
            leave: [
                'Issue labeled',
                'Issue milestoned',
                'Issue assigned',
                'Pull request labeled',
                'Pull request milestoned',
                'Pull request assigned',
                'Pull request synchronized',
                'Status',
            ],
        },
        { kind: 'save', button: 'Add webhook' },
        { kind: 'try', path: ['Test delivery'] },
    ],
    silent: [
        'labels',
        'milestones',
        'assignments',
        'edits',
        'new commits of a pull request',
        'new branches',
        'builds that passed',
    ],
    samples,
    posts: giteaPosts,
    pieces: [core, signatures, forges, hub, service],
};
