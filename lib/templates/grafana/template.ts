import { grafanaPosts } from '../posts/grafana';
import { alerts } from '../scripts/alerts';
import { core } from '../scripts/core';
import { grafana as service } from '../scripts/grafana';
import { signatures } from '../scripts/signatures';
import type { Template } from '../Template';
import { samples } from './samples';

/** Grafana's alerting, unified and legacy. */
export const grafana: Template = {
    name: 'grafana',
    title: 'Grafana',
    otherNames: ['grafana-alerting'],
    version: 2,
    earlier: ['9c469baf8a4b6868bb180738abf61a23'],
    options: ['no-excerpts'],
    takesText: true,
    secret: { header: 'X-Grafana-Alerting-Signature', form: 'hmac-sha256' },
    steps: [
        { kind: 'open', path: ['Alerting', 'Contact points', 'Create contact point'] },
        { kind: 'set', field: 'Integration', value: 'Webhook' },
        { kind: 'url', field: 'URL' },
        { kind: 'secret', field: 'HMAC Signature, Secret' },
        { kind: 'try', path: ['Test', 'Send test notification'] },
        { kind: 'save', button: 'Save contact point' },
        { kind: 'open', path: ['Alerting', 'Notification policies'] },
        { kind: 'saved', field: 'Contact point' },
    ],
    silent: ['rules that are paused or pending'],
    samples,
    posts: grafanaPosts,
    pieces: [core, signatures, alerts, service],
};
