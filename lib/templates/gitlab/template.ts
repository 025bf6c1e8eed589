import { gitlabPosts } from '../posts/gitlab';
import { core } from '../scripts/core';
import { forges } from '../scripts/forges';
import { gitlab as service } from '../scripts/gitlab';
import type { Template } from '../Template';
import { samples } from './samples';

/** GitLab, on gitlab.com and elsewhere; its system hooks too. */
export const gitlab: Template = {
    name: 'gitlab',
    title: 'GitLab',
    otherNames: ['gl'],
    version: 2,
    earlier: ['0c69f20e157f8aabc06ece88e723a04b'],
    options: ['success', 'labels', 'no-excerpts', 'confidential'],
    secret: { header: 'X-Gitlab-Token', form: 'plain' },
    steps: [
        { kind: 'open', path: ['Settings', 'Webhooks', 'Add new webhook'] },
        { kind: 'url', field: 'URL' },
        { kind: 'secret', field: 'Secret token' },
        {
            kind: 'events',
            field: 'Trigger',
            tick: [
                'Push events',
                'Tag push events',
                'Comments',
                'Issues events',
                'Merge request events',
                'Pipeline events',
                'Releases events',
            ],
            leave: ['Job events', 'Emoji events'],
        },
        { kind: 'save', button: 'Add webhook' },
        { kind: 'try', path: ['Test', 'Push events'] },
    ],
    silent: [
        'labels',
        'assignments',
        'edits',
        'new commits of a merge request',
        'new branches',
        'jobs',
        'pipelines that start or pass',
        'emoji',
    ],
    samples,
    posts: gitlabPosts,
    pieces: [core, forges, service],
};
