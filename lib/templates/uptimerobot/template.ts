import { uptimerobotPosts } from '../posts/uptimerobot';
import { core } from '../scripts/core';
import { monitors } from '../scripts/monitors';
import { uptimerobot as service } from '../scripts/uptimerobot';
import type { Template } from '../Template';
import { samples } from './samples';

/** What UptimeRobot is to send; it fills in what stands between asterisks. */
const BODY =
    '{"monitorFriendlyName":"*monitorFriendlyName*","monitorURL":"*monitorURL*","alertType":"*alertType*","alertTypeFriendlyName":"*alertTypeFriendlyName*","alertDetails":"*alertDetails*","alertDuration":"*alertDuration*"}';

/** UptimeRobot. */
export const uptimerobot: Template = {
    name: 'uptimerobot',
    title: 'UptimeRobot',
    otherNames: [],
    version: 2,
    earlier: ['9e4af1f7aaa62fad8c58369b0724cc98'],
    options: [],
    steps: [
        { kind: 'open', path: ['Integrations & API', 'Integrations', 'Webhook', 'Add'] },
        { kind: 'url', field: 'URL to notify' },
        {
            kind: 'configure',
            file: 'POST value (JSON format)',
            text: BODY,
        },
        { kind: 'set', field: 'Send as JSON', value: 'on' },
        { kind: 'save', button: 'Create integration' },
    ],
    silent: ['monitors that are paused or started'],
    samples,
    posts: uptimerobotPosts,
    pieces: [core, monitors, service],
};
