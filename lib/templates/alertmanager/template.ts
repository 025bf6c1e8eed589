import { alertmanagerPosts } from '../posts/alertmanager';
import { alertmanager as service } from '../scripts/alertmanager';
import { alerts } from '../scripts/alerts';
import { core } from '../scripts/core';
import type { Template } from '../Template';
import { samples } from './samples';

const CONFIGURATION = `route:
  receiver: rocket-chat
  group_by: [alertname]
receivers:
  - name: rocket-chat
    webhook_configs:
      - url: "{url}"
        send_resolved: true`;

/** Prometheus' Alertmanager. */
export const alertmanager: Template = {
    name: 'alertmanager',
    title: 'Prometheus Alertmanager',
    otherNames: ['prometheus', 'am'],
    version: 2,
    earlier: ['8462ae5ae0ae50053e31c558587ea91b'],
    options: ['no-excerpts'],
    secret: { header: 'Authorization', form: 'plain', prefix: 'Bearer ' },
    steps: [
        {
            kind: 'configure',
            file: 'alertmanager.yml',
            text: CONFIGURATION,
        },
        { kind: 'secret', field: 'http_config.authorization.credentials' },
        { kind: 'try', path: ['amtool alert add TestAlert severity=warning'] },
    ],
    silent: ['Watchdog and InfoInhibitor'],
    samples,
    posts: alertmanagerPosts,
    pieces: [core, alerts, service],
};
