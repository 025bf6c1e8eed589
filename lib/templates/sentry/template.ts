import { sentryPosts } from '../posts/sentry';
import { core } from '../scripts/core';
import { sentry as service } from '../scripts/sentry';
import { signatures } from '../scripts/signatures';
import type { Template } from '../Template';
import { samples } from './samples';

/** Sentry, on sentry.io and elsewhere. */
export const sentry: Template = {
    name: 'sentry',
    title: 'Sentry',
    otherNames: [],
    version: 2,
    earlier: ['bbce230660a704b15d65771c2d973b6f'],
    options: ['no-excerpts'],
    secret: { header: 'Sentry-Hook-Signature', form: 'hmac-sha256' },
    steps: [
        { kind: 'open', path: ['Settings', 'Developer Settings', 'Create New Integration', 'Internal Integration'] },
        { kind: 'url', field: 'Webhook URL' },
        { kind: 'set', field: 'Alert Rule Action', value: 'on' },
        { kind: 'events', field: 'Webhooks', tick: ['issue', 'comment'], leave: ['error'] },
        { kind: 'save', button: 'Save Changes' },
        { kind: 'copy-secret', field: 'Client Secret' },
        { kind: 'open', path: ['Alerts', 'Create Alert'] },
        { kind: 'saved', field: 'Send a notification via' },
    ],
    silent: [
        'single errors',
        'installations',
        'issues that are archived or ignored',
        'comments that are changed or deleted',
    ],
    samples,
    posts: sentryPosts,
    pieces: [core, signatures, service],
};
