import { pagerdutyPosts } from '../posts/pagerduty';
import { core } from '../scripts/core';
import { pagerduty as service } from '../scripts/pagerduty';
import { signatures } from '../scripts/signatures';
import type { Template } from '../Template';
import { samples } from './samples';

/** PagerDuty's generic webhooks of version 3; those of version 2 in short. */
export const pagerduty: Template = {
    name: 'pagerduty',
    title: 'PagerDuty',
    otherNames: ['pd'],
    version: 2,
    earlier: ['37967a7272b64c4b3f20f4d6db1c126a'],
    options: ['no-excerpts'],
    secret: { header: 'X-PagerDuty-Signature', form: 'hmac-sha256', prefix: 'v1=' },
    steps: [
        { kind: 'open', path: ['Integrations', 'Generic Webhooks (v3)', 'New Webhook'] },
        { kind: 'url', field: 'Webhook URL' },
        {
            kind: 'events',
            field: 'Event Subscription',
            tick: [
                'incident.triggered',
                'incident.acknowledged',
                'incident.escalated',
                'incident.reassigned',
                'incident.resolved',
                'incident.reopened',
                'incident.annotated',
                'incident.status_update_published',
            ],
            leave: ['service.*', 'incident.responder.*', 'incident.custom_field_values.updated'],
        },
        { kind: 'save', button: 'Add Webhook' },
        { kind: 'copy-secret', field: 'Signing Secret' },
        { kind: 'try', path: ['Send Test Event'] },
    ],
    silent: ['changes of services', 'custom fields', 'priorities', 'requests for responders'],
    samples,
    posts: pagerdutyPosts,
    pieces: [core, signatures, service],
};
