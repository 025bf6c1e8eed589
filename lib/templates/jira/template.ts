import { jiraPosts } from '../posts/jira';
import { core } from '../scripts/core';
import { jira as service } from '../scripts/jira';
import { signatures } from '../scripts/signatures';
import type { Template } from '../Template';
import { samples } from './samples';

/** Jira, in the cloud and as a server. */
export const jira: Template = {
    name: 'jira',
    title: 'Jira',
    otherNames: ['jira-cloud', 'jira-data-center', 'jira-server'],
    version: 2,
    earlier: ['be044fa96e4408d32ed7c1b2851deba3'],
    options: ['labels', 'no-excerpts'],
    takesText: true,
    secret: { header: 'X-Hub-Signature', form: 'hmac-sha256', prefix: 'sha256=' },
    steps: [
        { kind: 'open', path: ['Settings', 'System', 'WebHooks', 'Create a WebHook'] },
        { kind: 'url', field: 'URL' },
        { kind: 'secret', field: 'Secret' },
        {
            kind: 'events',
            field: 'Events',
            tick: [
                'Issue: created',
                'Issue: updated',
                'Issue: deleted',
                'Comment: created',
                'Version: released',
                'Sprint: started',
                'Sprint: closed',
            ],
            leave: ['Worklog', 'Attachment', 'Issue link', 'User', 'Comment: updated'],
        },
        { kind: 'save', button: 'Create' },
    ],
    silent: [
        'ranks',
        'descriptions, labels and custom fields',
        'comments that are changed or deleted',
        'work logs',
        'attachments',
        'links between issues',
        'users and projects',
    ],
    samples,
    posts: jiraPosts,
    pieces: [core, signatures, service],
};
